namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>Finds what somebody may have meant.</summary>
internal static class Spelling
{
    private const int MostChanges = 2;

    /// <summary>
    /// The names that are nearest to a text: the same but for case, or with one or two letters changed, added, left out or swapped, and fewer than half. Two words that begin
    /// differently and differ in two letters, like <c>granted</c> and <c>rated</c>, are two words.
    /// </summary>
    public static IReadOnlyList<string> Nearest(string text, IEnumerable<string> names)
    {
        var near = names
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Changes: Changes(text.ToUpperInvariant(), name.ToUpperInvariant())))
            .Where(item => item.Changes <= MostChanges
                && 2 * item.Changes < Math.Min(text.Length, item.Name.Length)
                && (item.Changes < MostChanges || char.ToUpperInvariant(text[0]) == char.ToUpperInvariant(item.Name[0])))
            .ToArray();
        return [.. near.Where(item => item.Changes == near.Min(static other => other.Changes)).Select(static item => item.Name)];
    }

    // The distance of optimal string alignment, by rows.
    private static int Changes(string text, string other)
    {
        if (Math.Abs(text.Length - other.Length) > MostChanges)
        {
            return int.MaxValue / 2;
        }

        var (before, last, current) = (new int[other.Length + 1], Enumerable.Range(0, other.Length + 1).ToArray(), new int[other.Length + 1]);
        for (var i = 1; i <= text.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = last[j - 1] + (text[i - 1] == other[j - 1] ? 0 : 1);
                current[j] = Math.Min(changed, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && text[i - 1] == other[j - 2] && text[i - 2] == other[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, last, current) = (last, current, before);
        }

        return last[other.Length];
    }
}
