using System.Text.Json;
using EdgeInteract.Contracts;
using EdgeInteract.Serialization;
using EdgeInteract.Storage;

namespace EdgeInteract.Publishing;

/// <summary>The request as every recipient gets it (<c>docs/wire-protocol.md</c>): written once, sent as it is, and read back where a hook needs the request.</summary>
internal static class RequestMessage
{
    public static byte[] Write(InteractionRequest request, ReadOnlySpan<byte> payload)
    {
        using var buffer = JsonBuffer.Rent();
        var writer = buffer.Writer;
        writer.WriteStartObject();
        // First, so that it is found without reading the rest.
        writer.WriteString("interactionId"u8, request.InteractionId);
        writer.WriteString("type"u8, request.Type);
        writer.WriteString("targetUserId"u8, request.TargetUserId);
        writer.WriteString("title"u8, request.Title);
        if (request.Description is not null)
        {
            writer.WriteString("description"u8, request.Description);
        }

        writer.WritePropertyName("payload"u8);
        writer.WriteRawValue(payload, skipInputValidation: true);
        writer.WriteString("priority"u8, request.Priority == InteractionPriority.High ? "high"u8 : "normal"u8);
        writer.WriteNumber("timeoutMs"u8, request.TimeoutMs.GetValueOrDefault());
        writer.WriteString("publishedAt"u8, request.PublishedAt.UtcDateTime);
        writer.WriteString("expiresAt"u8, request.PublishedAt.UtcDateTime.AddMilliseconds(request.TimeoutMs.GetValueOrDefault()));
        if (request.CorrelationId is not null)
        {
            writer.WriteString("correlationId"u8, request.CorrelationId);
        }

        writer.WriteString("contract"u8, request.Contract);
        writer.WriteEndObject();
        return buffer.Written.ToArray();
    }

    public static string ReadInteractionId(ReadOnlySpan<byte> message)
    {
        var reader = new Utf8JsonReader(message);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("interactionId"u8))
            {
                reader.Read();
                return reader.GetString() ?? string.Empty;
            }
        }

        throw new JsonException("The message has no interactionId.");
    }

    /// <summary>Makes the request again from what is stored, on any node and after any restart.</summary>
    public static InteractionRequest Restore(InteractionRecord record, InteractionContract? contract)
    {
        var reader = new Utf8JsonReader(record.Message.Span);
        using var message = JsonDocument.ParseValue(ref reader);
        var root = message.RootElement;
        var payload = root.GetProperty("payload"u8);
        return new InteractionRequest
        {
            InteractionId = record.InteractionId,
            Type = record.Type,
            TargetUserId = record.TargetUserId,
            Title = root.GetProperty("title"u8).GetString() ?? string.Empty,
            Description = root.TryGetProperty("description"u8, out var description) ? description.GetString() : null,
            // Without a contract that reads it, the payload is what it is on the wire.
            Payload = contract?.ReadPayload(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(payload), new InteractionErrorList()) ?? payload.Clone(),
            TimeoutMs = record.TimeoutMs,
            CallbackTopic = record.CallbackTopic,
            CorrelationId = record.CorrelationId,
            Priority = record.Priority,
            Metadata = new Dictionary<string, string>(record.Metadata, StringComparer.Ordinal),
            IdempotencyKey = record.IdempotencyKey,
            TenantId = record.TenantId,
            PublishedAt = record.PublishedAt,
            Contract = record.Contract,
        };
    }
}
