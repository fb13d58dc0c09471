namespace EdgeInteract.Generators.Naming;

/// <summary>Gives out names, each once: a name that is taken gets the next free number behind it.</summary>
/// <param name="reserved">Names that nobody gets.</param>
internal sealed class NameAllocator(HashSet<string>? reserved = null)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public string Take(string name)
    {
        var candidate = name;
        for (var number = 2; reserved?.Contains(candidate) == true || !_taken.Add(candidate); number++)
        {
            candidate = name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return candidate;
    }
}
