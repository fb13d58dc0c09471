using System.Text.Json;

namespace EdgeInteract.Contracts;

/// <summary>The words of error messages.</summary>
internal static class ContractText
{
    private const int MaxShown = 64;

    public static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        _ => "null",
    };

    /// <summary>Quotes what somebody sent, without letting it fill a log.</summary>
    public static string Shorten(string text) => $"'{Cut(text)}'";

    /// <summary>Ends a text with an ellipsis where it is longer than anybody wants to be shown.</summary>
    public static string Cut(string text) => Cut(text, MaxShown);

    /// <summary>Ends a text that is too long with an ellipsis, never within a character.</summary>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)}…";

    public static string FirstSentence(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + 1)];
    }

    public static string Plural(int count, string word) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}");

    /// <summary>Counts Unicode code points, as JSON Schema counts the length of a string.</summary>
    public static int CountCharacters(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                count--;
            }
        }

        return count;
    }
}
