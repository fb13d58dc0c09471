using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace EdgeInteract.Contracts;

/// <summary>Reads the URIs that the schemas of contracts describe.</summary>
internal static partial class UriText
{
    // As the generator writes it into schemas and guards; a test compares.
    private const string Form =
        "(?!.*%(?![0-9A-Fa-f]{2}))"
        + "(?:(?!(?:[Ff][Ii][Ll][Ee]|[Mm][Aa][Ii][Ll][Tt][Oo]|[Nn][Ee][Tt]\\.(?:[Pp][Ii][Pp][Ee]|[Tt][Cc][Pp])|[Vv][Ss][Mm][Aa][Cc][Rr][Oo][Ss]):"
        + ")[A-Za-z][A-Za-z0-9+.-]+:(?://(?:[A-Za-z0-9._~!$&'()*+,;=:%-]*@)?"
        + "(?:[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?)*"
        + "|\\[(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?=(?:[^:\\]]*:){2,7}[^:\\]]*\\])(?:(?:[0-9A-Fa-f]{1,4}:)*[0-9A-Fa-f]{1,4})?::(?:(?:[0-9A-Fa-f]{1,4}:)*[0-9A-Fa-f]{1,4})?)\\]"
        + ")(?::(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?(?![^/?#])|(?!//))"
        + "|[Ff][Ii][Ll][Ee]:///(?!/|[A-Za-z]:(?!/))"
        + "|[Mm][Aa][Ii][Ll][Tt][Oo]:[A-Za-z0-9._~!$&*+=-]+@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?)*(?![^?#])"
        + "|(?!//|[A-Za-z][A-Za-z0-9+.-]*:)"
        + ")[A-Za-z0-9._~!$&'()*+,;=:@/%-]*(?:\\?[A-Za-z0-9._~!$&'()*+,;=:@/?%-]*)?(?:#[A-Za-z0-9._~!$&'()*+,;=:@/?%-]*)?";

    public static bool TryRead(string text, [NotNullWhen(true)] out Uri? value)
    {
        value = null;
        return Whole().IsMatch(text) && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);
    }

    [SuppressMessage("Security", "MA0009", Justification = "No repetition can take what another one has left, so that it is linear. A timeout would throw.")]
    [GeneratedRegex(@"\A(?:" + Form + @")\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
