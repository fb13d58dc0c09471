using System.Text;
using Microsoft.AspNetCore.SignalR;

namespace EdgeInteract.SignalR.Serialization;

/// <summary>A message of the server as the bytes that go through a connection: a call in SignalR's JSON protocol, the only one that the hub speaks.</summary>
internal sealed class HubFrame
{
    private readonly ReadOnlyMemory<byte> _argument;

    /// <param name="method">One of <see cref="EdgeStreamMethods"/>.</param>
    /// <param name="argument">Its only argument, as UTF-8 JSON.</param>
    public HubFrame(string method, ReadOnlySpan<byte> argument)
    {
        var start = "{\"type\":1,\"target\":\""u8;
        var middle = "\",\"arguments\":["u8;
        // The last character is the end of a message in this protocol.
        var end = "]}\u001e"u8;
        var bytes = GC.AllocateUninitializedArray<byte>(start.Length + method.Length + middle.Length + argument.Length + end.Length);
        start.CopyTo(bytes);
        var length = start.Length + Encoding.ASCII.GetBytes(method, bytes.AsSpan(start.Length));
        middle.CopyTo(bytes.AsSpan(length));
        length += middle.Length;
        argument.CopyTo(bytes.AsSpan(length));
        end.CopyTo(bytes.AsSpan(length + argument.Length));
        _argument = bytes.AsMemory(length, argument.Length);
        Message = new SerializedHubMessage([new SerializedMessage(Protocol, bytes)]);
    }

    /// <summary>The name of the protocol that the frame is of.</summary>
    public static string Protocol => "json";

    public SerializedHubMessage Message { get; }

    public bool Carries(ReadOnlySpan<byte> argument) => _argument.Span.SequenceEqual(argument);
}
