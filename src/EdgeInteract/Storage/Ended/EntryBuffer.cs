using System.Buffers.Binary;

namespace EdgeInteract.Storage.Ended;

/// <summary>
/// Entries of bytes, first in first out, in a few long blocks. One block that has become empty is kept for the next, so that what goes on at one size allocates nothing. Not
/// safe for several threads.
/// </summary>
internal sealed class EntryBuffer
{
    private const int BlockBytes = 256 * 1024;
    private const int LengthBytes = sizeof(int);

    private readonly List<EntryBlock> _blocks = [];
    private EntryBlock? _spare;
    private int _firstBlock;

    public bool IsEmpty => _blocks.Count == 0;

    /// <summary>The entry that was appended first.</summary>
    public ReadOnlySpan<byte> First => At(FirstPosition);

    public BufferPosition FirstPosition => new(_firstBlock, _blocks[0].Begin);

    public ReadOnlySpan<byte> At(BufferPosition position)
    {
        var rest = _blocks[position.Block - _firstBlock].Bytes.AsSpan(position.Offset);
        return rest.Slice(LengthBytes, BinaryPrimitives.ReadInt32LittleEndian(rest));
    }

    public BufferPosition Append(ReadOnlySpan<byte> entry)
    {
        var length = LengthBytes + entry.Length;
        if (_blocks.Count == 0 || _blocks[^1].Bytes.Length - _blocks[^1].End < length)
        {
            AddBlock(length);
        }

        var block = _blocks[^1];
        var position = new BufferPosition(_firstBlock + _blocks.Count - 1, block.End);
        var rest = block.Bytes.AsSpan(block.End);
        BinaryPrimitives.WriteInt32LittleEndian(rest, entry.Length);
        entry.CopyTo(rest[LengthBytes..]);
        block.End += length;
        return position;
    }

    public void RemoveFirst()
    {
        var block = _blocks[0];
        block.Begin += LengthBytes + First.Length;
        if (block.Begin == block.End)
        {
            _blocks.RemoveAt(0);
            _firstBlock++;
            // Without entries there is nothing to keep memory for.
            _spare = _blocks.Count > 0 && block.Bytes.Length == BlockBytes ? block : null;
        }
    }

    private void AddBlock(int minBytes)
    {
        if (_spare is null || minBytes > BlockBytes)
        {
            _blocks.Add(new EntryBlock(Math.Max(minBytes, BlockBytes)));
            return;
        }

        _blocks.Add(_spare);
        (_spare.Begin, _spare.End, _spare) = (0, 0, null);
    }
}
