using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EdgeInteract.Delivery;
using EdgeInteract.Serialization;

namespace EdgeInteract.SignalR.Serialization;

/// <summary>
/// Makes frames. A request to a role, and the dismissals that follow it, go to many sessions one right after the other, so the last of each kind is kept and is what
/// all of them are sent. What it is compared by is its content: whose buffer the bytes came in says nothing.
/// </summary>
internal sealed class HubFrames
{
    private byte[]? _seen;
    private HubFrame? _interaction;
    private Tuple<InteractionDismissal, HubFrame>? _dismissed;

    public static HubFrame Pending(PendingInteractions pending) =>
        new(EdgeStreamMethods.Pending, Write(pending, EdgeInteractJsonContext.Default.PendingInteractions));

    public static HubFrame Ack(InteractionAck ack) => new(EdgeStreamMethods.Ack, Write(ack, EdgeInteractJsonContext.Default.InteractionAck));

    /// <summary>
    /// Gives the frame of a request, or <see langword="null"/> for one that comes for the first time: most go to one session, and are cheaper written into its
    /// buffer than into a frame that nobody uses again.
    /// </summary>
    public HubFrame? FindInteraction(ReadOnlyMemory<byte> message)
    {
        if (Volatile.Read(ref _interaction) is { } last && last.Carries(message.Span))
        {
            return last;
        }

        if (!MemoryMarshal.TryGetArray(message, out var buffer) || Interlocked.Exchange(ref _seen, buffer.Array) != buffer.Array)
        {
            return null;
        }

        var frame = new HubFrame(EdgeStreamMethods.Interaction, message.Span);
        Volatile.Write(ref _interaction, frame);
        return frame;
    }

    public HubFrame Dismissed(InteractionDismissal dismissal)
    {
        if (Volatile.Read(ref _dismissed) is { } last && last.Item1 == dismissal)
        {
            return last.Item2;
        }

        var frame = new HubFrame(EdgeStreamMethods.Dismissed, Write(dismissal, EdgeInteractJsonContext.Default.InteractionDismissal));
        Volatile.Write(ref _dismissed, Tuple.Create(dismissal, frame));
        return frame;
    }

    private static byte[] Write<T>(T message, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(message, type);
}
