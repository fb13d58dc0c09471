using System.Text;

namespace EdgeInteract.Generators.Emit.Json;

/// <summary>Writes a pattern so that .NET, which matches UTF-16 units, takes the characters that JSON Schema and JavaScript take.</summary>
internal static class DotNetPattern
{
    private const string Surrogates = @"\ud800-\udfff";
    private const string OutsideBasicPlane = @"[\ud800-\udbff][\udc00-\udfff]";

    /// <summary>
    /// Lets each class that excludes characters take one outside the basic plane as a whole. Patterns have none of those, so that only such a class takes any.
    /// </summary>
    public static string Of(string pattern)
    {
        var text = new StringBuilder(@"\A(?:");
        var isExcluding = false;
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    text.Append(pattern[i++]).Append(pattern[i]);
                    continue;
                case '[' when !inClass:
                    inClass = true;
                    isExcluding = pattern[i + 1] == '^';
                    text.Append(isExcluding ? "(?:[" : "[");
                    continue;
                case ']' when inClass:
                    inClass = false;
                    text.Append(isExcluding ? $"{Surrogates}]|{OutsideBasicPlane})" : "]");
                    continue;
                default:
                    text.Append(pattern[i]);
                    continue;
            }
        }

        return text.Append(@")\z").ToString();
    }
}
