using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Declarations;

/// <summary>The descriptors of members and annotations.</summary>
internal static class MemberDescriptors
{
    public static readonly DiagnosticDescriptor UnsupportedType = new(
        "EI1040",
        "A member has a type that JSON can carry",
        "'{0}' is of the type '{1}', which has no JSON shape. {2}.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1040.md");

    public static readonly DiagnosticDescriptor UnsupportedMember = new(
        "EI1041",
        "A member that is required or hides another can be carried",
        "'{0}' cannot be part of the contract, and cannot be left out of it. {2}.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1041.md");

    public static readonly DiagnosticDescriptor NoConstructor = new(
        "EI1042",
        "A type of a contract has one constructor to be made with",
        "'{0}' has no constructor that generated code could choose: none is accessible, or several are and no single one has [JsonConstructor]. Leave one, or mark it.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1042.md");

    public static readonly DiagnosticDescriptor UnboundParameter = new(
        "EI1043",
        "Every constructor parameter is a property",
        "The parameter '{0}' has no public property of the same name and type that could be read and sent. Add the property, or remove the parameter.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1043.md");

    public static readonly DiagnosticDescriptor DuplicateMember = new(
        "EI1044",
        "Members have names of their own in JSON",
        "'{0}' is called '{1}' in JSON, as another member is. Change its name or its [JsonPropertyName].",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1044.md");

    public static readonly DiagnosticDescriptor ConstructorNotMarked = new(
        "EI1045",
        "The constructor of a struct is marked where it alone can set a member",
        "The parameter '{0}' has no effect where System.Text.Json reads the struct '{1}', since it calls no constructor that is not marked. Add [JsonConstructor], with 'method:' before it on a record struct.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1045.md");

    public static readonly DiagnosticDescriptor UnboundedType = new(
        "EI1046",
        "The types of a contract come to an end",
        "The members of '{0}' use ever more types: a generic type that has itself as a member with longer arguments, or more than 500 types. Give the member arguments that do not grow.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1046.md");

    public static readonly DiagnosticDescriptor MalformedUnion = new(
        "EI1047",
        "The types that a polymorphic member may be can be told apart",
        "'{0}' does not say which types its values may be. {2}.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1047.md");

    public static readonly DiagnosticDescriptor UnsupportedAnnotation = new(
        "EI1050",
        "An annotation is one that every artifact honours",
        "[{1}] on '{0}' is not carried into schema, reader and TypeScript, and dropping it would accept what it refuses. {2}.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1050.md");

    public static readonly DiagnosticDescriptor AnnotationDoesNotFit = new(
        "EI1051",
        "An annotation fits its member",
        "[{1}] cannot hold for '{0}'. {2}.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1051.md");

    public static readonly DiagnosticDescriptor UnsupportedPattern = new(
        "EI1052",
        "A pattern means the same to everybody who reads it",
        "The pattern of '{0}' has {1}, which .NET, JSON Schema and JavaScript do not read alike. {2}.",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Page + "EI1052.md");
}
