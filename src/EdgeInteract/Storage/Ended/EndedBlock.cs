using System.Buffers.Binary;

namespace EdgeInteract.Storage.Ended;

/// <summary>
/// A stretch of time of what has ended: entries one behind the other, in one array, with an index of their own. Entries leave in the order in which they came, and cost
/// nothing then: they are counted as gone, and the block goes when all are.
/// </summary>
/// <param name="size">How many bytes of entries it takes.</param>
internal sealed class EndedBlock(int size)
{
    private const int LengthBytes = sizeof(int);

    private readonly byte[] _bytes = GC.AllocateUninitializedArray<byte>(size);
    private readonly List<int> _offsets = [];
    private readonly Dictionary<Guid, int> _ordinals = [];
    private int _gone;
    private int _end;

    public int Size => _bytes.Length;

    public int Count => _offsets.Count - _gone;

    /// <summary>Whether an entry in it has an idempotency key, which is to be given free when the entry goes.</summary>
    public bool HasKeys { get; private set; }

    /// <summary>The entry that came first.</summary>
    public ReadOnlySpan<byte> First => At(_gone);

    /// <summary>How many bytes of entries an entry takes.</summary>
    public static int BytesOf(ReadOnlySpan<byte> entry) => LengthBytes + entry.Length;

    /// <returns><see langword="false"/> if the block is full.</returns>
    public bool TryAdd(Guid key, ReadOnlySpan<byte> entry, bool hasIdempotencyKey)
    {
        if (_bytes.Length - _end < BytesOf(entry))
        {
            return false;
        }

        BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(_end), entry.Length);
        entry.CopyTo(_bytes.AsSpan(_end + LengthBytes));
        // Where an id is used again, what ended last is what is found.
        _ordinals[key] = _offsets.Count;
        _offsets.Add(_end);
        _end += BytesOf(entry);
        HasKeys |= hasIdempotencyKey;
        return true;
    }

    /// <returns>The entry, or nothing.</returns>
    public ReadOnlySpan<byte> Find(Guid key) => _ordinals.TryGetValue(key, out var ordinal) && ordinal >= _gone ? At(ordinal) : default;

    public void RemoveFirst() => _gone++;

    /// <summary>Makes it as it was, to be used again.</summary>
    public void Clear()
    {
        _offsets.Clear();
        _ordinals.Clear();
        (_gone, _end, HasKeys) = (0, 0, false);
    }

    private ReadOnlySpan<byte> At(int ordinal)
    {
        var rest = _bytes.AsSpan(_offsets[ordinal]);
        return rest.Slice(LengthBytes, BinaryPrimitives.ReadInt32LittleEndian(rest));
    }
}
