using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Hooks;

/// <summary>The descriptors of what hooks do to block a request.</summary>
internal static class HookBlockingDescriptors
{
    public static readonly DiagnosticDescriptor Swallowed = new(
        "EI2005",
        "A hook does not swallow InteractionBlockedException",
        "This catch swallows the InteractionBlockedException of '{0}', so that the request is published although it was blocked. Let the exception through: put 'catch (InteractionBlockedException) {{ throw; }}' before this catch, or rethrow at its end.",
        Categories.Hooks,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI2005.md");

    public static readonly DiagnosticDescriptor TooLate = new(
        "EI2006",
        "A hook blocks in OnBeforePublish, not in OnAfterRespond",
        "'{0}' thrown in OnAfterRespond blocks nothing: the answer is accepted already, and what the hook throws is logged and forgotten. Block the request in OnBeforePublish, or refuse the answer in an IInteractionResponseValidator.",
        Categories.Hooks,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI2006.md");

    public static readonly DiagnosticDescriptor Order = new(
        "EI2008",
        "Hooks for audit and metrics are registered behind those that can block",
        "'{0}' is registered before '{1}', which can block: it writes down or counts requests that nobody is asked then. Register it behind '{1}'.",
        Categories.Hooks,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI2008.md");
}
