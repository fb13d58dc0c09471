using EdgeInteract.Storage;

namespace EdgeInteract.Redis.Storage.Records;

/// <summary>
/// What the key of an interaction holds: the version of this format (1 byte), where the state begins (4 bytes), the record, which is written once, and the state with its stamp, which
/// is overwritten in place by each step. What follows the state is left over from a longer one.
/// </summary>
internal static class RecordFormat
{
    /// <summary>The version of this format.</summary>
    public const byte Version = 1;

    /// <summary>The stamp of a state that no step has changed yet: such states are all the same.</summary>
    public const long FirstStamp = 0;

    private const int HeaderBytes = 5;

    /// <summary>Writes the value of a key.</summary>
    public static byte[] Write(StoredInteraction interaction, long stamp, out int stateOffset)
    {
        var record = interaction.Record;
        using var stream = new MemoryStream(HeaderBytes + record.Message.Length + 256);
        using var writer = new BinaryWriter(stream);
        writer.Write(Version);
        writer.Write(0);
        Write(writer, record);
        stateOffset = (int)stream.Position;
        StateFormat.Write(writer, interaction.State, stamp);
        stream.Position = 1;
        writer.Write(stateOffset);
        return stream.ToArray();
    }

    /// <summary>Reads the value of a key.</summary>
    /// <exception cref="InteractionRecordTooNewException">A later version has written it.</exception>
    public static RedisInteraction Read(string interactionId, byte[] value)
    {
        using var reader = new BinaryReader(new MemoryStream(value));
        var version = reader.ReadByte();
        if (version > Version)
        {
            throw new InteractionRecordTooNewException(interactionId, version, Version);
        }

        var stateOffset = reader.ReadInt32();
        var record = ReadRecord(reader, interactionId, value);
        var (state, stamp) = StateFormat.Read(interactionId, value.AsSpan(stateOffset).ToArray());
        return new RedisInteraction(new StoredInteraction(record, state), stamp, stateOffset);
    }

    private static void Write(BinaryWriter writer, InteractionRecord record)
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
        writer.Write7BitEncodedInt(record.Message.Length);
        writer.Write(record.Message.Span);
    }

    private static InteractionRecord ReadRecord(BinaryReader reader, string interactionId, byte[] value)
    {
        var record = new InteractionRecord
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
        var length = reader.Read7BitEncodedInt();
        return record with { Message = value.AsMemory((int)reader.BaseStream.Position, length) };
    }
}
