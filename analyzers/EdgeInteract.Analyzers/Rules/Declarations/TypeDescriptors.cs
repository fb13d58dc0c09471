using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Declarations;

/// <summary>The descriptors of what the declaration is.</summary>
internal static class TypeDescriptors
{
    public static readonly DiagnosticDescriptor NotPartial = new(
        "EI1001",
        "An interaction, its outcomes and the types around them are partial",
        "'{0}' is not partial, so that nothing can be generated for the interaction. Add the modifier partial to every declaration of it.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1001.md");

    public static readonly DiagnosticDescriptor NotRecordClass = new(
        "EI1002",
        "An interaction and its outcomes are records",
        "'{0}' is not a record class. Declare it as a partial record.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1002.md");

    public static readonly DiagnosticDescriptor Generic = new(
        "EI1003",
        "An interaction is not generic",
        "'{0}' is generic, and a type key has one contract. Declare a record for each type that is asked for.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1003.md");

    public static readonly DiagnosticDescriptor Inaccessible = new(
        "EI1004",
        "An interaction and its outcomes can be named by generated code",
        "'{0}' cannot be named where the generated code stands. Make an interaction internal or public, an outcome at least as visible as its interaction, and neither file-local.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1004.md");

    public static readonly DiagnosticDescriptor HasBaseType = new(
        "EI1005",
        "An interaction and its outcomes have no base type of their own",
        "'{0}' has a base type. The base of an outcome is generated, and an interaction has none: remove the base type and repeat its members.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1005.md");

    public static readonly DiagnosticDescriptor GeneratedNameTaken = new(
        "EI1006",
        "The names of generated types and members are free",
        "'{0}' stands in the way of the generated '{1}'. {2}.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1006.md");
}
