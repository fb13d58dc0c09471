using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Reading;

/// <summary>What the annotations of .NET mean that know a form of text, in the common dialect of patterns.</summary>
internal static class TextPatterns
{
    /// <summary>What .NET takes for white space, to stand in a class.</summary>
    public const string WhiteSpace = @"\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000";

    private const string Anything = @"(?:[^\n]|\n)*";

    // White space that the decoder passes over.
    private const string Gap = @"[\t\n\r ]*";

    private const string Digit = "[A-Za-z0-9+/]" + Gap;

    public static PatternRule Required { get; } = new($"[{WhiteSpace}]*[^{WhiteSpace}]{Anything}", "a text that is not blank");

    public static PatternRule EmailAddress { get; } = new(@"[^@\n\r]+@[^@\n\r]+", "an email address");

    public static PatternRule Url { get; } = new($"(?:[Hh][Tt][Tt][Pp][Ss]?|[Ff][Tt][Pp])://{Anything}", "an address that begins with http://, https:// or ftp://");

    public static PatternRule Base64 { get; } = new(
        $"{Gap}(?:{Digit}{Digit}{Digit}{Digit})*(?:{Digit}{Digit}[AEIMQUYcgkosw048]{Gap}={Gap}|{Digit}[AQgw]{Gap}={Gap}={Gap})?", "a text in base64");
}
