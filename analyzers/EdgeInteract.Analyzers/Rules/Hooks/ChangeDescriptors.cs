using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Hooks;

/// <summary>The descriptors of changes that come too late.</summary>
internal static class ChangeDescriptors
{
    public static readonly DiagnosticDescriptor AfterRespond = new(
        "EI2003",
        "A request is changed before it is published, and not in OnAfterRespond",
        "This {0} in 'OnAfterRespond', when the request was delivered and answered, and nobody sees it: change it in 'OnBeforePublish', or publish a request of its own",
        Categories.Hooks,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI2003.md");

    public static readonly DiagnosticDescriptor InBackground = new(
        "EI2004",
        "What changes a request is done when the hook returns",
        "This {0}, perhaps when the hook has returned and the request is frozen: await it in the hook, or change the request before",
        Categories.Hooks,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI2004.md");
}
