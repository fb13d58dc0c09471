namespace EdgeInteract.Storage.Records;

/// <summary>What was published, as bytes: all but the id, by which it is found, and the message. Stores that keep it across versions put a version of theirs before it.</summary>
internal static class BinaryRecord
{
    public static void WriteRecord(this BinaryWriter writer, InteractionRecord record)
    {
        writer.WriteOptional(record.TenantId);
        writer.Write(record.Type);
        writer.Write(record.Contract);
        writer.Write(record.TargetUserId);
        writer.Write(record.Recipients);
        writer.Write7BitEncodedInt(record.RequiredResponses);
        writer.Write(record.RunsHooks);
        writer.Write((byte)record.Priority);
        writer.Write(record.PublishedAt);
        writer.Write7BitEncodedInt(record.TimeoutMs);
        writer.Write(record.Owner);
        writer.WriteOptional(record.CallbackTopic);
        writer.WriteOptional(record.CorrelationId);
        writer.WriteOptional(record.IdempotencyKey);
        writer.WriteOptional(record.ContentHash);
        writer.Write(record.Metadata);
    }

    // The initializers run in the order in which they stand, which is that of the bytes.
    public static InteractionRecord ReadRecord(this BinaryReader reader, string interactionId) => new()
    {
        InteractionId = interactionId,
        TenantId = reader.ReadOptional(),
        Type = reader.ReadString(),
        Contract = reader.ReadString(),
        TargetUserId = reader.ReadString(),
        Recipients = reader.ReadTexts(),
        RequiredResponses = reader.Read7BitEncodedInt(),
        RunsHooks = reader.ReadBoolean(),
        Priority = (InteractionPriority)reader.ReadByte(),
        PublishedAt = reader.ReadTime().GetValueOrDefault(),
        TimeoutMs = reader.Read7BitEncodedInt(),
        Owner = reader.ReadString(),
        CallbackTopic = reader.ReadOptional(),
        CorrelationId = reader.ReadOptional(),
        IdempotencyKey = reader.ReadOptional(),
        ContentHash = reader.ReadOptional(),
        Metadata = reader.ReadDictionary(),
        Message = default,
    };
}
