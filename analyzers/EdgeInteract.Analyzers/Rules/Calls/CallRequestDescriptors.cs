using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Calls;

/// <summary>The descriptors of calls that ask somebody, or wait for who was asked.</summary>
internal static class CallRequestDescriptors
{
    public static readonly DiagnosticDescriptor DroppedRequest = new(
        "EI3004",
        "The task of a request is awaited or kept",
        "Nobody waits for '{0}', so that {1}. {2}.",
        Categories.Calls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI3004.md");
}
