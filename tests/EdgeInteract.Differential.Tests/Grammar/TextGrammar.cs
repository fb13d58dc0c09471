using FsCheck;
using FsCheck.Fluent;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>Texts of every kind of character.</summary>
internal static class TextGrammar
{
    private static readonly Gen<string> s_plain = Gen.Choose('a', 'z').Select(static unit => ((char)unit).ToString());

    private static readonly Gen<string> s_character = Gen.Frequency(
        (8, s_plain),
        (3, Gen.Choose(' ', '~').Select(static unit => ((char)unit).ToString())),
        (1, Gen.Elements("\n", "\r", "\t", "\0", "\u001f", "\u007f", "\u0085", "\u2028", "\u2029", "\ufeff", "\ufffd", "\uffff", "\u0301", "\u200d", "\"", "\\", "/")),
        (2, Gen.Elements("é", "ß", "İ", "中", "\u0660", "ﷺ", "Å")),
        (2, Gen.Elements("😀", "𝒳", "\U0010ffff", "\U00010000", "🏳")));

    /// <summary>A text of so many characters, counted as code points.</summary>
    public static Gen<string> OfLength(int count) => s_character.ArrayOf(count).Select(string.Concat);

    public static Gen<string> OfLength(int minimum, int maximum) =>
        Gen.Frequency((1, Gen.Constant(minimum)), (1, Gen.Constant(maximum)), (3, Gen.Choose(minimum, maximum))).SelectMany(OfLength);

    /// <summary>A text of any length, most of them short.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency((1, Gen.Constant("")), (6, OfLength(1, 4)), (2, OfLength(5, 12)), (1, OfLength(40, 90)));

    /// <summary>Names of members: plain ones, and those that JavaScript, JSON Schema or C# may take for something else.</summary>
    public static Gen<string> Name { get; } = Gen.Frequency(
        (3, OfLength(1, 5)),
        (3, Gen.Elements(AwkwardNames)));

    public static string[] AwkwardNames =>
    [
        "", " ", "__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "it's \"quoted\" \\", "😀", "é", "a/b~c", "$type", "$id", "data", "outcome", "value", "0", "-1", "length",
        "\u2028", "a.b", "#", "%41", "isPrototypeOf", "prototype", "default", "members", "\n",
    ];
}
