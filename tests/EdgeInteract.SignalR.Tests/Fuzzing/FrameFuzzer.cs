using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using EdgeInteract.TestShared.Fuzzing;

namespace EdgeInteract.SignalR.Tests.Fuzzing;

/// <summary>Makes frames: messages of the hub's protocol that are broken somewhere, or bytes that are no message at all.</summary>
internal sealed class FrameFuzzer(Random random)
{
    private static readonly string[] Messages =
    [
        """{"type":1,"invocationId":"1","target":"respond","arguments":[{"interactionId":"ID","responseId":"r","outcome":"rejected","data":{"reason":"too late"}}]}""",
        """{"type":1,"target":"displayed","arguments":["ID"]}""",
        """{"type":1,"invocationId":"2","target":"pending","arguments":[],"streamIds":["1"],"headers":{"a":"b"}}""",
        """{"type":2,"invocationId":"3","item":{"a":1}}""",
        """{"type":3,"invocationId":"4","result":{"a":1}}""",
        """{"type":4,"invocationId":"5","target":"respond","arguments":[{"interactionId":"ID"}]}""",
        """{"type":5,"invocationId":"6"}""",
        """{"type":6}""",
        """{"type":8,"sequenceId":1}""",
        """{"type":9,"sequenceId":1}""",
        """{"protocol":"json","version":1}""",
    ];

    /// <summary>Makes one frame.</summary>
    public (byte[] Bytes, WebSocketMessageType Type) Next(string interactionId)
    {
        byte[] bytes;
        do
        {
            bytes = NextBytes(interactionId);
        }
        while (HasUnknownType(bytes));

        return (bytes, random.Next(2) == 0 ? WebSocketMessageType.Text : WebSocketMessageType.Binary);
    }

    // SignalR passes over a message of a type that it does not know, and does not look at what is behind it before more comes: a probe would wait for ever.
    private static bool HasUnknownType(byte[] bytes)
    {
        try
        {
            var message = JsonElement.Parse(bytes.AsSpan().TrimEnd((byte)0x1e));
            return message.ValueKind == JsonValueKind.Object
                && message.EnumerateObject().Any(member => member.NameEquals("type") && !(member.Value.TryGetInt32(out var type) && type is > 0 and < 10));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private byte[] NextBytes(string interactionId)
    {
        var valid = Messages[random.Next(Messages.Length)].Replace("ID", interactionId, StringComparison.Ordinal);
        var text = new JsonFuzzer(random, staysJson: random.Next(3) > 0).Mutate(JsonElement.Parse(valid));
        var bytes = Encoding.UTF8.GetBytes(random.Next(10) == 0 ? text : text + "\u001e");
        if (random.Next(4) == 0 && bytes.Length > 0)
        {
            for (var count = random.Next(1, 6); count > 0; count--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }
        }

        return bytes;
    }
}
