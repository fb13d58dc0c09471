using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Declarations;

/// <summary>The descriptors of outcomes.</summary>
internal static class OutcomeDescriptors
{
    public static readonly DiagnosticDescriptor NoOutcome = new(
        "EI1020",
        "An interaction has an outcome",
        "'{0}' cannot be answered: it has no nested record with [Outcome]. Declare at least one; a catch-all alone is not enough.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1020.md");

    public static readonly DiagnosticDescriptor OutcomeNameMissing = new(
        "EI1021",
        "An outcome has a name",
        "'{0}' is an outcome without a name. Give [Outcome] the text that answers have, like 'approved'.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1021.md");

    public static readonly DiagnosticDescriptor DuplicateOutcome = new(
        "EI1022",
        "An outcome's name is its own",
        "'{0}' repeats '{1}'. Outcomes differ in their names on the wire, and their records in more than the case of the first letters.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1022.md");

    public static readonly DiagnosticDescriptor MisplacedOutcome = new(
        "EI1023",
        "An outcome is nested in its interaction",
        "'{0}' is not nested in a record with [Interaction], so that the attribute does nothing. Move it into its interaction.",
        Categories.Declarations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1023.md");

    public static readonly DiagnosticDescriptor DuplicateCatchAll = new(
        "EI1024",
        "An interaction has at most one catch-all, and it is no outcome besides",
        "'{0}' is a second catch-all, or an [Outcome] besides. Keep one [CatchAllOutcome], on a record of its own.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1024.md");

    public static readonly DiagnosticDescriptor CatchAllWithoutName = new(
        "EI1025",
        "A catch-all has the outcome as its first parameter",
        "'{0}' does not begin with the parameter 'string Name', which is given the outcome. Make that its first parameter.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1025.md");

    public static readonly DiagnosticDescriptor CatchAllIsMember = new(
        "EI1026",
        "A catch-all is no member",
        "The catch-all of '{0}' is the type of a member too, where no outcome fills its name. Declare a record of its own for the member.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1026.md");
}
