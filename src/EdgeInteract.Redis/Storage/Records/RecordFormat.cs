using EdgeInteract.Storage;
using EdgeInteract.Storage.Records;

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
        writer.WriteRecord(record);
        writer.Write7BitEncodedInt(record.Message.Length);
        writer.Write(record.Message.Span);
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
        var record = reader.ReadRecord(interactionId);
        var length = reader.Read7BitEncodedInt();
        record = record with { Message = value.AsMemory((int)reader.BaseStream.Position, length) };
        var (state, stamp) = StateFormat.Read(interactionId, value.AsSpan(stateOffset).ToArray());
        return new RedisInteraction(new StoredInteraction(record, state), stamp, stateOffset);
    }
}
