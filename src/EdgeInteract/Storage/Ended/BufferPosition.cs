using System.Runtime.InteropServices;

namespace EdgeInteract.Storage.Ended;

/// <summary>Where an entry is in an <see cref="EntryBuffer"/>.</summary>
/// <param name="Block">The number of the block, counted from the first that there ever was.</param>
/// <param name="Offset">Where the entry begins in it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BufferPosition(int Block, int Offset);
