using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Calls;

/// <summary>The descriptors of calls that ask somebody, or wait for who was asked.</summary>
internal static class CallRequestDescriptors
{
    public static readonly DiagnosticDescriptor UnhandledTimeout = new(
        "EI3001",
        "A timeout of an awaited request is handled",
        "'{0}' throws 'InteractionTimeoutException' when nobody answers in time, and nothing handles it. Catch it{1} or say by an <exception> comment that the caller has to.",
        Categories.Calls,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI3001.md");

    public static readonly DiagnosticDescriptor DroppedRequest = new(
        "EI3004",
        "The task of a request is awaited or kept",
        "Nobody waits for '{0}', so that {1}. {2}.",
        Categories.Calls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI3004.md");

    public static readonly DiagnosticDescriptor UnpassedToken = new(
        "EI3005",
        "A request gets the cancellation token that is at hand",
        "'{0}' goes on when '{1}' is cancelled, since it does not get it. Pass it on, or 'CancellationToken.None' if that is meant.",
        Categories.Calls,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI3005.md");
}
