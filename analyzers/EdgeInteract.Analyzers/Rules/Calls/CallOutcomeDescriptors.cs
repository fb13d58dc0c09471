using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Calls;

/// <summary>The descriptors of what is done with outcomes.</summary>
internal static class CallOutcomeDescriptors
{
    public static readonly DiagnosticDescriptor MissingOutcomes = new(
        "EI3002",
        "A switch over the outcomes of an interaction takes each of them",
        "This switch over the outcomes of '{0}' misses {1}. Add a case for each, or a default that says what becomes of the rest.",
        Categories.Calls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI3002.md");

    public static readonly DiagnosticDescriptor UnknownOutcome = new(
        "EI3003",
        "An outcome is compared with one that there is",
        "\"{0}\" is not {1}; {2}",
        Categories.Calls,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI3003.md");
}
