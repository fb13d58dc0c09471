namespace EdgeInteract.Generators.Shapes;

/// <summary>
/// What the text of a scalar looks like, as a pattern without anchors that .NET and JavaScript read alike. It says all of it: formats are read differently from one
/// reader of schemas to the next, and within these patterns System.Text.Json never fails.
/// </summary>
internal static class ScalarPattern
{
    private const string Hour = "(?:[01][0-9]|2[0-3])";
    private const string Sixty = ":[0-5][0-9]";

    private const string Date =
        "(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

    // In UTC, a time of the first day must not be before it, nor one of the last day after it.
    private const string Time =
        "(?!0001-01-01[^+]*\\+(?!00:00))(?!9999-12-31[^-]*-(?!00:00))" + Date + "T" + Hour + Sixty + Sixty + "(?:\\.[0-9]{1,7})?(?:Z|[+-](?:(?:0[0-9]|1[0-3])" + Sixty + "|14:00))";

    public static string? Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Char => @"[\u0000-\ud7ff\ue000-\uffff]",
        ScalarKind.Guid => "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
        ScalarKind.DateOnly => Date,
        ScalarKind.DateTime or ScalarKind.DateTimeOffset => Time,
        ScalarKind.TimeOnly => Hour + Sixty + "(?:" + Sixty + "(?:\\.[0-9]{1,7})?)?",
        ScalarKind.TimeSpan => "-?(?:[0-9]{1,7}\\.)?" + Hour + Sixty + Sixty + "(?:\\.[0-9]{1,7})?",
        ScalarKind.Uri => UriPattern.Text,
        ScalarKind.Version => "[0-9]{1,9}(?:\\.[0-9]{1,9}){1,3}",
        ScalarKind.Bytes => "(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)?",
        _ => null,
    };
}
