namespace EdgeInteract.Storage.Ended;

/// <summary>A block of an <see cref="EntryBuffer"/>.</summary>
/// <param name="size">How long it is, in bytes.</param>
internal sealed class EntryBlock(int size)
{
    public byte[] Bytes { get; } = GC.AllocateUninitializedArray<byte>(size);

    /// <summary>Where its first entry begins.</summary>
    public int Begin { get; set; }

    /// <summary>Where its last entry ends.</summary>
    public int End { get; set; }
}
