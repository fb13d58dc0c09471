using System.Globalization;

namespace EdgeInteract.Generators.Discovery;

/// <summary>A short hash that is the same in every process.</summary>
internal static class StableHash
{
    public static string Of(string text) => ValueOf(text).ToString("x8", CultureInfo.InvariantCulture);

    public static uint ValueOf(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return hash;
    }
}
