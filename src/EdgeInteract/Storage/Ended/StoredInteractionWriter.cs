using System.Runtime.InteropServices;

namespace EdgeInteract.Storage.Ended;

/// <summary>Writes all of an ended interaction but its message, in the order in which <see cref="StoredInteractionReader"/> reads it.</summary>
internal static class StoredInteractionWriter
{
    public static void WriteStored(this BinaryWriter writer, StoredInteraction stored)
    {
        writer.WriteRecord(stored.Record);
        writer.WriteState(stored.State);
    }

    private static void WriteRecord(this BinaryWriter writer, InteractionRecord record)
    {
        writer.Write(record.InteractionId);
        writer.WriteOptional(record.TenantId);
        writer.Write(record.Type);
        writer.Write(record.Contract);
        writer.Write(record.TargetUserId);
        writer.Write7BitEncodedInt(record.Recipients.Length);
        foreach (var recipient in record.Recipients)
        {
            writer.Write(recipient);
        }

        writer.Write7BitEncodedInt(record.RequiredResponses);
        writer.Write(record.RunsHooks);
        writer.Write7BitEncodedInt((int)record.Priority);
        writer.WriteTime(record.PublishedAt);
        writer.Write7BitEncodedInt(record.TimeoutMs);
        writer.Write(record.Owner);
        writer.WriteOptional(record.CallbackTopic);
        writer.WriteOptional(record.CorrelationId);
        writer.WriteOptional(record.IdempotencyKey);
        writer.WriteOptional(record.ContentHash);
        writer.Write7BitEncodedInt(record.Metadata.Count);
        foreach (var (name, value) in record.Metadata)
        {
            writer.Write(name);
            writer.Write(value);
        }
    }

    private static void WriteState(this BinaryWriter writer, InteractionState state)
    {
        writer.Write7BitEncodedInt((int)state.Status);
        writer.Write7BitEncodedInt(state.Sequence);
        writer.WriteTime(state.DeliveredAt);
        writer.WriteTime(state.DisplayedAt);
        writer.WriteTime(state.ClosedAt);
        writer.WriteOptional(state.CancelReason);
        writer.Write7BitEncodedInt(state.Responses.Length);
        foreach (var stored in state.Responses)
        {
            writer.WriteResponse(stored.Response);
            writer.WriteOptional(stored.CompletionNode);
            writer.WriteTime(stored.CompletionUntil);
            writer.WriteTime(stored.AcknowledgedAt);
        }
    }

    private static void WriteResponse(this BinaryWriter writer, InteractionResponse response)
    {
        writer.Write(response.ResponseId);
        writer.Write(response.RespondedBy);
        writer.Write(response.Outcome);
        writer.Write(response.Data is not null);
        if (response.Data is { } data)
        {
            var json = JsonMarshal.GetRawUtf8Value(data);
            writer.Write7BitEncodedInt(json.Length);
            writer.Write(json);
        }

        writer.WriteTime(response.Timestamp);
        writer.WriteTime(response.ClientTimestamp);
        writer.WriteOptional(response.SessionId);
        writer.Write(response.AdminOverride);
    }

    private static void WriteOptional(this BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }

    private static void WriteTime(this BinaryWriter writer, DateTimeOffset? time) => writer.Write(time?.UtcTicks ?? -1);
}
