using System.Collections.Immutable;
using System.Text.Json;

namespace EdgeInteract.Storage.Ended;

/// <summary>Reads what <see cref="StoredInteractionWriter"/> wrote. The message is empty.</summary>
internal static class StoredInteractionReader
{
    public static StoredInteraction ReadStored(this BinaryReader reader)
    {
        var record = reader.ReadRecord();
        return new StoredInteraction(record, reader.ReadState(record));
    }

    // The initializers run in the order in which they stand, which is that of the bytes.
    private static InteractionRecord ReadRecord(this BinaryReader reader) => new()
    {
        InteractionId = reader.ReadString(),
        TenantId = reader.ReadOptional(),
        Type = reader.ReadString(),
        Contract = reader.ReadString(),
        TargetUserId = reader.ReadString(),
        Recipients = reader.ReadStrings(),
        RequiredResponses = reader.Read7BitEncodedInt(),
        RunsHooks = reader.ReadBoolean(),
        Priority = (InteractionPriority)reader.Read7BitEncodedInt(),
        PublishedAt = reader.ReadTime().GetValueOrDefault(),
        TimeoutMs = reader.Read7BitEncodedInt(),
        Owner = reader.ReadString(),
        CallbackTopic = reader.ReadOptional(),
        CorrelationId = reader.ReadOptional(),
        IdempotencyKey = reader.ReadOptional(),
        ContentHash = reader.ReadOptional(),
        Metadata = reader.ReadMetadata(),
        Message = default,
    };

    private static InteractionState ReadState(this BinaryReader reader, InteractionRecord record) => new()
    {
        Status = (InteractionStatus)reader.Read7BitEncodedInt(),
        Sequence = reader.Read7BitEncodedInt(),
        DeliveredAt = reader.ReadTime(),
        DisplayedAt = reader.ReadTime(),
        ClosedAt = reader.ReadTime(),
        CancelReason = reader.ReadOptional(),
        Responses = reader.ReadResponses(record),
    };

    private static ImmutableArray<StoredResponse> ReadResponses(this BinaryReader reader, InteractionRecord record)
    {
        var responses = ImmutableArray.CreateBuilder<StoredResponse>(reader.Read7BitEncodedInt());
        while (responses.Count < responses.Capacity)
        {
            responses.Add(new StoredResponse
            {
                Response = reader.ReadResponse(record),
                CompletionNode = reader.ReadOptional(),
                CompletionUntil = reader.ReadTime(),
                AcknowledgedAt = reader.ReadTime(),
            });
        }

        return responses.MoveToImmutable();
    }

    private static InteractionResponse ReadResponse(this BinaryReader reader, InteractionRecord record) => new()
    {
        InteractionId = record.InteractionId,
        CorrelationId = record.CorrelationId,
        ResponseId = reader.ReadString(),
        RespondedBy = reader.ReadString(),
        Outcome = reader.ReadString(),
        Data = reader.ReadData(),
        Timestamp = reader.ReadTime().GetValueOrDefault(),
        ClientTimestamp = reader.ReadTime(),
        SessionId = reader.ReadOptional(),
        AdminOverride = reader.ReadBoolean(),
    };

    private static JsonElement? ReadData(this BinaryReader reader)
    {
        if (!reader.ReadBoolean())
        {
            return null;
        }

        var json = new Utf8JsonReader(reader.ReadBytes(reader.Read7BitEncodedInt()));
        return JsonElement.ParseValue(ref json);
    }

    private static ImmutableDictionary<string, string> ReadMetadata(this BinaryReader reader)
    {
        var metadata = ImmutableDictionary<string, string>.Empty.ToBuilder();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            metadata.Add(reader.ReadString(), reader.ReadString());
        }

        return metadata.ToImmutable();
    }

    private static ImmutableArray<string> ReadStrings(this BinaryReader reader)
    {
        var strings = ImmutableArray.CreateBuilder<string>(reader.Read7BitEncodedInt());
        while (strings.Count < strings.Capacity)
        {
            strings.Add(reader.ReadString());
        }

        return strings.MoveToImmutable();
    }

    private static string? ReadOptional(this BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    private static DateTimeOffset? ReadTime(this BinaryReader reader) =>
        reader.ReadInt64() is var ticks and >= 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
}
