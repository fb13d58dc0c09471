using System.Buffers.Binary;
using EdgeInteract.Storage.Records;

namespace EdgeInteract.Storage.Ended;

/// <summary>An ended interaction as bytes: when it is to be removed (8 bytes), whether it has an idempotency key (1 byte), and then everything but its message.</summary>
internal static class EndedEntry
{
    private const int FlagOffset = sizeof(long);
    private const int BodyOffset = FlagOffset + 1;
    private const int MaxKeptBytes = 64 * 1024;

    [ThreadStatic]
    private static BinaryWriter? _writer;

    /// <returns>The bytes, until the next call on this thread.</returns>
    public static ReadOnlySpan<byte> Write(StoredInteraction stored, long removeAtTicks)
    {
        var writer = _writer ??= new BinaryWriter(new MemoryStream());
        var stream = (MemoryStream)writer.BaseStream;
        stream.SetLength(0);
        writer.Write(removeAtTicks);
        writer.Write(stored.Record.IdempotencyKey is not null);
        writer.Write(stored.Record.InteractionId);
        writer.WriteRecord(stored.Record);
        writer.WriteState(stored.State);
        if (stream.Capacity > MaxKeptBytes)
        {
            _writer = null;
        }

        return stream.GetBuffer().AsSpan(0, (int)stream.Length);
    }

    public static long RemoveAtTicks(ReadOnlySpan<byte> entry) => BinaryPrimitives.ReadInt64LittleEndian(entry);

    public static bool HasIdempotencyKey(ReadOnlySpan<byte> entry) => entry[FlagOffset] != 0;

    public static StoredInteraction Read(byte[] entry)
    {
        using var reader = new BinaryReader(new MemoryStream(entry, BodyOffset, entry.Length - BodyOffset, writable: false));
        var id = reader.ReadString();
        return new StoredInteraction(reader.ReadRecord(id), reader.ReadState(id));
    }
}
