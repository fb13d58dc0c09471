using System.Globalization;

namespace EdgeInteract.Generators.Emit.TypeScript.Layout;

/// <summary>How many columns a text takes where letters are of one width: a wide letter of an East Asian script takes two, a combining mark none.</summary>
internal static class TextWidth
{
    // First and last of the blocks of the basic plane that are wide throughout, after the annex on East Asian width of the Unicode standard.
    private static readonly (char First, char Last)[] s_wide =
    [
        ('\u1100', '\u115F'), ('\u2E80', '\u303E'), ('\u3041', '\u33FF'), ('\u3400', '\u4DBF'), ('\u4E00', '\u9FFF'), ('\uA000', '\uA4CF'),
        ('\uA960', '\uA97F'), ('\uAC00', '\uD7A3'), ('\uF900', '\uFAFF'), ('\uFE30', '\uFE6F'), ('\uFF00', '\uFF60'), ('\uFFE0', '\uFFE6'),
    ];

    public static int Of(string text)
    {
        var width = text.Length;
        foreach (var character in text)
        {
            if (character >= '\u0300')
            {
                width += Extra(character);
            }
        }

        return width;
    }

    private static int Extra(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? -1
        : Array.Exists(s_wide, block => character >= block.First && character <= block.Last) ? 1
        : 0;
}
