namespace EdgeInteract.Generators.Shapes;

/// <summary>
/// The URIs of RFC 3986, absolute and relative, in so far as <c>System.Uri</c> reads them on every platform: it has views of its own on hosts, ports, drive letters and on the
/// schemes that it knows.
/// </summary>
internal static class UriPattern
{
    public const string Text =
        "(?!.*%(?![0-9A-Fa-f]{2}))(?:"
        + "(?!" + Special + ":)" + Scheme + ":(?://(?:[A-Za-z0-9._~!$&'()*+,;=:%-]*@)?(?:" + Host + "|" + Address + ")" + Port + "(?![^/?#])|(?!//))"
        + "|[Ff][Ii][Ll][Ee]:///(?!/|[A-Za-z]:(?!/))"
        + "|[Mm][Aa][Ii][Ll][Tt][Oo]:[A-Za-z0-9._~!$&*+=-]+@" + Host + "(?![^?#])"
        + "|(?!//|[A-Za-z][A-Za-z0-9+.-]*:)"
        + ")[A-Za-z0-9._~!$&'()*+,;=:@/%-]*(?:\\?" + Query + ")?(?:#" + Query + ")?";

    // A scheme of one letter is a drive.
    private const string Scheme = "[A-Za-z][A-Za-z0-9+.-]+";

    private const string Special = "(?:[Ff][Ii][Ll][Ee]|[Mm][Aa][Ii][Ll][Tt][Oo]|[Nn][Ee][Tt]\\.(?:[Pp][Ii][Pp][Ee]|[Tt][Cc][Pp])|[Vv][Ss][Mm][Aa][Cc][Rr][Oo][Ss])";

    private const string Query = "[A-Za-z0-9._~!$&'()*+,;=:@/?%-]*";

    private const string Label = "[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?";

    private const string Host = Label + "(?:\\." + Label + ")*";

    private const string Port = "(?::(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?";

    // Of version 6: eight groups, or fewer with one gap, which the colons tell.
    private const string Address = "\\[(?:(?:" + Group + ":){7}" + Group + "|(?=(?:[^:\\]]*:){2,7}[^:\\]]*\\])(?:(?:" + Group + ":)*" + Group + ")?::(?:(?:" + Group + ":)*" + Group + ")?)\\]";

    private const string Group = "[0-9A-Fa-f]{1,4}";
}
