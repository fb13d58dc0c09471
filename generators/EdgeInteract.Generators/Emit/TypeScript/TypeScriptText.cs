using System.Globalization;
using EdgeInteract.Generators.Naming;

namespace EdgeInteract.Generators.Emit.TypeScript;

/// <summary>Writes texts and names as formatters of JavaScript leave them.</summary>
internal static class TypeScriptText
{
    /// <summary>A string literal in double quotes, or in single ones where fewer have to be escaped then.</summary>
    public static string Quote(string text)
    {
        // What a template would fill in, linters take for a forgotten template.
        var literal = Literals.Quote(text).Replace("${", "\\u0024{");
        if (text.IndexOf('"') < 0)
        {
            return literal;
        }

        return text.Count(static character => character == '"') <= text.Count(static character => character == '\'')
            ? literal
            : $"'{literal.Substring(1, literal.Length - 2).Replace("\\\"", "\"").Replace("'", "\\'")}'";
    }

    /// <summary>The name of a property in a type: quoted where it has to be.</summary>
    public static string PropertyName(string name) => IsIdentifier(name) ? name : Quote(name);

    public static bool IsIdentifier(string name) => name.Length > 0 && IsStart(name[0]) && name.All(IsPart);

    /// <summary>A number as formatters and linters leave it, with no more digits than its value has.</summary>
    public static string Number(string number) =>
        Literals.Number(double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture)).Replace("E+", "e").Replace('E', 'e');

    private static bool IsStart(char character) => char.IsLetter(character) || character is '_' or '$' || char.GetUnicodeCategory(character) == UnicodeCategory.LetterNumber;

    private static bool IsPart(char character) => IsStart(character) || char.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;
}
