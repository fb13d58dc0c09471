using System.Globalization;

namespace EdgeInteract.Generators.Reading;

/// <summary>Writes characters so that every dialect takes them for themselves.</summary>
internal static class PatternText
{
    private const string Special = @"\.*+?()[]{}|^$";

    public static string OutsideClass(char character) => Special.IndexOf(character) >= 0 ? "\\" + character : Plain(character);

    public static string InClass(char character) => character is '\\' or '[' or ']' or '^' or '-' ? "\\" + character : Plain(character);

    private static string Plain(char character) => character switch
    {
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        _ when char.IsControl(character) || character is '\u2028' or '\u2029' or '\ufeff' => @"\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
        _ => character.ToString(),
    };
}
