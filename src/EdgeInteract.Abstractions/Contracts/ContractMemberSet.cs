using System.Numerics;

namespace EdgeInteract.Contracts;

/// <summary>Which of its members an object of a document has had, while it is read.</summary>
public struct ContractMemberSet
{
    private const int Bits = 64;

    private readonly ulong[]? _more;
    private ulong _first;

    internal ContractMemberSet(ContractMembers members)
    {
        Members = members;
        _more = members.Names.Count > Bits ? new ulong[(members.Names.Count - 1) / Bits] : null;
    }

    internal ContractMembers Members { get; }

    /// <summary>The member that is expected next: documents have their members in the order of the declaration, more often than not.</summary>
    internal int Next { get; set; }

    /// <summary>Whether the object had a member.</summary>
    /// <param name="index">The index of the member.</param>
    /// <returns>Whether it had.</returns>
    public readonly bool Has(int index) => ((index < Bits ? _first : _more![(index / Bits) - 1]) & (1UL << index)) != 0;

    /// <summary>Adds a member.</summary>
    /// <returns>Whether it was not there before.</returns>
    internal bool TryAdd(int index)
    {
        ref var bits = ref index < Bits ? ref _first : ref _more![(index / Bits) - 1];
        var isNew = (bits & (1UL << index)) == 0;
        bits |= 1UL << index;
        return isNew;
    }

    /// <summary>Finds the first member of this set, from an index on, that another one does not have; -1 if there is none.</summary>
    internal readonly int FirstMissing(in ContractMemberSet other, int from)
    {
        for (var word = from / Bits; word <= (_more?.Length ?? 0); word++)
        {
            var missing = Word(word) & ~other.Word(word) & (word == from / Bits ? ulong.MaxValue << from : ulong.MaxValue);
            if (missing != 0)
            {
                return (word * Bits) + BitOperations.TrailingZeroCount(missing);
            }
        }

        return -1;
    }

    private readonly ulong Word(int index) => index == 0 ? _first : _more![index - 1];
}
