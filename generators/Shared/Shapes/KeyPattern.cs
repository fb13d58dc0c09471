using System.Globalization;

namespace EdgeInteract.Generators.Shapes;

/// <summary>
/// The names that stand for a GUID or an integer, as a pattern without anchors that .NET and JavaScript read alike. Each key has one spelling, so that a document cannot give a key twice.
/// </summary>
internal static class KeyPattern
{
    private const string Uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    public static string OfGuid() => Uuid;

    /// <param name="minimum">The lowest key: 0, or the negative number that follows the opposite of the highest.</param>
    /// <param name="maximum">The highest key.</param>
    public static string OfInteger(string minimum, string maximum) =>
        minimum == "0" ? $"0|{UpTo(maximum)}" : $"0|-?(?:{UpTo(maximum)})|{minimum}";

    // 255: [1-9][0-9]{0,1}|1[0-9]{2}|2[0-4][0-9]|25[0-4]|255, of which each part but the first has as many digits as the limit.
    private static string UpTo(string maximum)
    {
        var parts = new List<string> { "[1-9]" + Digits(0, maximum.Length - 2) };
        for (var i = 0; i < maximum.Length; i++)
        {
            var lowest = i == 0 ? '1' : '0';
            if (maximum[i] > lowest)
            {
                parts.Add($"{maximum.Substring(0, i)}[{lowest}-{(char)(maximum[i] - 1)}]{Digits(maximum.Length - i - 1, maximum.Length - i - 1)}");
            }
        }

        parts.Add(maximum);
        return string.Join("|", parts);
    }

    private static string Digits(int fewest, int most) => most == 0
        ? ""
        : string.Format(CultureInfo.InvariantCulture, fewest == most ? "[0-9]{{{0}}}" : "[0-9]{{{0},{1}}}", fewest, most);
}
