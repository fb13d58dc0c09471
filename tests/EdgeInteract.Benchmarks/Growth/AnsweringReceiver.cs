using System.Text.Json;
using EdgeInteract.Benchmarks.Hosting;
using EdgeInteract.Delivery;

namespace EdgeInteract.Benchmarks.Growth;

/// <summary>A person who answers as soon as a card comes.</summary>
internal sealed class AnsweringReceiver(Arrivals acks) : IInteractionReceiver
{
    private static readonly JsonElement Data = JsonElement.Parse("""{"comment":"Fine with me."}""");

    public IInteractionSession? Session { get; set; }

    public ValueTask SendInteractionAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        var reply = new InteractionReply
        {
            InteractionId = ReadId(message.Span),
            ResponseId = Guid.NewGuid().ToString(),
            Outcome = "approved",
            Data = Data,
        };
        // Not in the queue of the session: an answer comes in as a call of its own.
        acks.Follow(Task.Run(() => RespondAsync(reply), cancellationToken));
        return default;
    }

    public ValueTask SendDismissedAsync(InteractionDismissal dismissal, CancellationToken cancellationToken) => default;

    public ValueTask SendPendingAsync(PendingInteractions pending, CancellationToken cancellationToken) => default;

    public ValueTask SendAckAsync(InteractionAck ack, CancellationToken cancellationToken) => default;

    private async Task RespondAsync(InteractionReply reply)
    {
        var ack = await Session!.RespondAsync(reply, CancellationToken.None);
        if (ack.Status is not InteractionAckStatus.Acknowledged)
        {
            throw new InvalidOperationException($"The answer was refused: {ack}");
        }
    }

    private static string ReadId(ReadOnlySpan<byte> message)
    {
        var reader = new Utf8JsonReader(message);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("interactionId"u8))
            {
                reader.Read();
                return reader.GetString()!;
            }
        }

        throw new JsonException("The message has no id.");
    }
}
