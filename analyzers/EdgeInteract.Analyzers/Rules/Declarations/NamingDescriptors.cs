using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Declarations;

/// <summary>The descriptors of keys, clients and other names.</summary>
internal static class NamingDescriptors
{
    public static readonly DiagnosticDescriptor MalformedTypeKey = new(
        "EI1010",
        "A type key is org/name in lower case",
        "The type key '{1}' is not of the form 'org/name'. Write it in lower case with the letters a to z, digits, '.' and '-', like 'acme/leave-approval'.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1010.md");

    public static readonly DiagnosticDescriptor DuplicateTypeKey = new(
        "EI1011",
        "A type key belongs to one interaction",
        "'{0}' has the type key '{1}', which '{2}' has already. Give it a key of its own.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1011.md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor MalformedClientName = new(
        "EI1012",
        "A client is named as a class can be",
        "'{1}' cannot be the name of a class. Give the client a C# name that is no keyword, like 'Approvals'.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1012.md");

    public static readonly DiagnosticDescriptor ClientNameTaken = new(
        "EI1013",
        "The name of a client is free, or a partial class",
        "'{1}' is the name of something that is not a partial class, so that the client cannot have it. Name another client, or make the class partial.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1013.md");

    public static readonly DiagnosticDescriptor FlatNameTaken = new(
        "EI1014",
        "The methods and the contract of an interaction have names of their own",
        "'{0}' and '{2}' both give '{1}Contract' and 'Request{1}' in one namespace. Rename one, or declare it in another namespace.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1014.md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor UnknownResponsePolicy = new(
        "EI1015",
        "A response policy is First or Each",
        "The response policy {1} does not exist. Set First or Each.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1015.md");
}
