using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Hooks;

/// <summary>The descriptors of changes that are lost with a copy.</summary>
internal static class PropagationDescriptors
{
    public static readonly DiagnosticDescriptor ReassignedParameter = new(
        "EI2001",
        "A hook changes the request that it is given",
        "The parameter '{0}' gets a changed copy here, which is lost when the hook returns: {1}",
        Categories.Hooks,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI2001.md");

    public static readonly DiagnosticDescriptor DroppedCopy = new(
        "EI2002",
        "A changed copy of a request goes somewhere",
        "This changed copy of '{0}' goes nowhere, and '{0}' is as it was: {1}",
        Categories.Hooks,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI2002.md");

    public static readonly DiagnosticDescriptor DroppedResult = new(
        "EI2007",
        "The changed copy that a helper returns is used",
        "'{2}' gives back a changed copy of '{0}', which goes nowhere, and '{0}' is as it was: {1}",
        Categories.Hooks,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI2007.md");
}
