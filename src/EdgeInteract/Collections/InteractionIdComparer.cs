using System.Runtime.InteropServices;

namespace EdgeInteract.Collections;

/// <summary>
/// Compares ids of interactions, ordinally. They are made by the server, and random where they end, so that a hash need not read all of them nor be proof against
/// who chooses keys that collide.
/// </summary>
internal sealed class InteractionIdComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    // What is random of a UUID: its last twelve characters.
    private const int Read = 12;
    private const ulong Factor = 0x9E3779B97F4A7C15;

    public static InteractionIdComparer Instance { get; } = new();

    public static int GetHash(ReadOnlySpan<char> id)
    {
        var hash = (ulong)id.Length;
        if (id.Length >= Read)
        {
            foreach (var fourCharacters in MemoryMarshal.Cast<char, ulong>(id[^Read..]))
            {
                hash = (hash ^ fourCharacters) * Factor;
            }
        }
        else
        {
            foreach (var character in id)
            {
                hash = (hash ^ character) * Factor;
            }
        }

        return (int)(hash >> 32);
    }

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public int GetHashCode(string id) => GetHash(id);

    public bool Equals(ReadOnlySpan<char> alternate, string other) => alternate.SequenceEqual(other);

    public int GetHashCode(ReadOnlySpan<char> alternate) => GetHash(alternate);

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();
}
