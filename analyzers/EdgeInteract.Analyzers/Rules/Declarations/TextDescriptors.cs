using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Declarations;

/// <summary>The descriptors of titles, descriptions and timeouts.</summary>
internal static class TextDescriptors
{
    public static readonly DiagnosticDescriptor TimeoutOutOfRange = new(
        "EI1030",
        "A timeout is between a second and seven days",
        "The timeout of '{0}' is not between 1 second and 7 days. Set Days, Hours, Minutes and Seconds so that their sum is.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1030.md");

    public static readonly DiagnosticDescriptor TitleTooLong = new(
        "EI1031",
        "A title has at most 200 characters",
        "The title of '{0}' has {1} characters before its placeholders are filled in, and at most 200 are allowed. Shorten it; the Description has room for more.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1031.md");

    public static readonly DiagnosticDescriptor TitleLong = new(
        "EI1032",
        "A title of more than 80 characters is cut off on many screens",
        "The title of '{0}' has {1} characters before its placeholders are filled in. Many screens cut it off at 80: shorten it, and let the Description say more.",
        Categories.Declarations,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1032.md");

    public static readonly DiagnosticDescriptor MalformedTitle = new(
        "EI1033",
        "A title is a text with {Member} placeholders",
        "The title of '{0}' is blank, or a brace in it is left open. Write {{Member}} for a member, and double a brace that stands for itself.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1033.md");

    public static readonly DiagnosticDescriptor UnknownPlaceholder = new(
        "EI1034",
        "A placeholder names a member of the payload that is one value",
        "The title of '{0}' has the placeholder '{1}'. {2}.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1034.md");

    public static readonly DiagnosticDescriptor DescriptionTooLong = new(
        "EI1035",
        "A description has at most 4,000 characters",
        "The description of '{0}' has more than 4,000 characters. Shorten it.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1035.md");
}
