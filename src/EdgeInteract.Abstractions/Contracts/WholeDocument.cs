using System.Buffers;

namespace EdgeInteract.Contracts;

/// <summary>A document in one part: the part itself, or a copy in a rented buffer if there are several.</summary>
internal readonly ref struct WholeDocument : IDisposable
{
    private readonly byte[]? _rented;

    public WholeDocument(in ReadOnlySequence<byte> parts)
    {
        if (parts.IsSingleSegment)
        {
            Bytes = parts.FirstSpan;
            return;
        }

        var length = checked((int)parts.Length);
        _rented = ArrayPool<byte>.Shared.Rent(length);
        parts.CopyTo(_rented);
        Bytes = _rented.AsSpan(0, length);
    }

    public ReadOnlySpan<byte> Bytes { get; }

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
        }
    }
}
