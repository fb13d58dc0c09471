using EdgeInteract.Generators.Infrastructure;

namespace EdgeInteract.Generators.Discovery;

/// <summary>
/// What is decided over all declarations: which of those that claim the same name or key is kept (the first by name), and which file names need a mark.
/// </summary>
/// <param name="Kept">The names of the declarations that are emitted, in order.</param>
/// <param name="Marked">Those whose file name differs from another's in case alone.</param>
/// <param name="Contracts">The types of the contracts.</param>
/// <param name="Clients">The types of the clients.</param>
/// <param name="SharedFiles">Into how many files the declarations go; 0 for one each.</param>
internal sealed record EmissionPlan(
    EquatableArray<string> Kept,
    EquatableArray<string> Marked,
    EquatableArray<string> Contracts,
    EquatableArray<string> Clients,
    int SharedFiles)
{
    public bool Keeps(string name)
    {
        var (low, high) = (0, Kept.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Kept[middle], name);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }

    /// <summary>The number of the file that a declaration shares with others, unless it has one of its own.</summary>
    public int? SharedFileOf(string name) => SharedFiles == 0 ? null : (int)(StableHash.ValueOf(name) % (uint)SharedFiles);

    public static EmissionPlan Make(IEnumerable<DeclarationHead> heads)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var files = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var kept = new List<DeclarationHead>();
        var marked = new List<string>();
        foreach (var head in heads.OrderBy(static head => head.FullName, StringComparer.Ordinal))
        {
            // Two parts of one record may each have the attribute; the flat name of a nested record may be that of another.
            if (names.Contains(head.ContractType) || !keys.Add(head.Type))
            {
                continue;
            }

            names.Add(head.ContractType);
            kept.Add(head);
            if (!files.Add(head.FullName))
            {
                marked.Add(head.FullName);
            }
        }

        return new EmissionPlan(
            kept.Select(static head => head.FullName).ToEquatableArray(),
            marked.ToEquatableArray(),
            kept.Select(static head => head.ContractType).ToEquatableArray(),
            kept.Select(static head => head.ClientType).Distinct(StringComparer.Ordinal).OrderBy(static type => type, StringComparer.Ordinal).ToEquatableArray(),
            Discovery.SharedFiles.CountFor(kept.Count));
    }
}
