using System.Buffers;

namespace EdgeInteract.Contracts;

/// <summary>What the key of a type looks like: a name, or an organisation and a name (spec, area 1).</summary>
internal static class TypeKeys
{
    private const string FirstCharacters = "abcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly SearchValues<char> s_characters = SearchValues.Create(FirstCharacters + ".-");

    public static bool IsWellFormed(string? type)
    {
        var slash = type?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        return slash < 0 ? IsName(type) : IsName(type.AsSpan(0, slash)) && IsName(type.AsSpan(slash + 1));
    }

    private static bool IsName(ReadOnlySpan<char> name) => !name.IsEmpty && FirstCharacters.Contains(name[0], StringComparison.Ordinal) && !name.ContainsAnyExcept(s_characters);
}
