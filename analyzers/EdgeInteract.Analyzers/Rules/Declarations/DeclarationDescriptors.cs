using System.Collections.Immutable;
using EdgeInteract.Generators.Reading;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Declarations;

/// <summary>Which rule speaks of which problem.</summary>
internal static class DeclarationDescriptors
{
    private static readonly Dictionary<ProblemKind, DiagnosticDescriptor> s_rules = new()
    {
        { ProblemKind.NotPartial, TypeDescriptors.NotPartial },
        { ProblemKind.NotRecordClass, TypeDescriptors.NotRecordClass },
        { ProblemKind.Generic, TypeDescriptors.Generic },
        { ProblemKind.Inaccessible, TypeDescriptors.Inaccessible },
        { ProblemKind.HasBaseType, TypeDescriptors.HasBaseType },
        { ProblemKind.GeneratedNameTaken, TypeDescriptors.GeneratedNameTaken },
        { ProblemKind.MalformedTypeKey, NamingDescriptors.MalformedTypeKey },
        { ProblemKind.DuplicateTypeKey, NamingDescriptors.DuplicateTypeKey },
        { ProblemKind.MalformedClientName, NamingDescriptors.MalformedClientName },
        { ProblemKind.ClientNameTaken, NamingDescriptors.ClientNameTaken },
        { ProblemKind.FlatNameTaken, NamingDescriptors.FlatNameTaken },
        { ProblemKind.UnknownResponsePolicy, NamingDescriptors.UnknownResponsePolicy },
        { ProblemKind.NoOutcome, OutcomeDescriptors.NoOutcome },
        { ProblemKind.OutcomeNameMissing, OutcomeDescriptors.OutcomeNameMissing },
        { ProblemKind.DuplicateOutcome, OutcomeDescriptors.DuplicateOutcome },
        { ProblemKind.MisplacedOutcome, OutcomeDescriptors.MisplacedOutcome },
        { ProblemKind.DuplicateCatchAll, OutcomeDescriptors.DuplicateCatchAll },
        { ProblemKind.CatchAllWithoutName, OutcomeDescriptors.CatchAllWithoutName },
        { ProblemKind.CatchAllIsMember, OutcomeDescriptors.CatchAllIsMember },
        { ProblemKind.TimeoutOutOfRange, TextDescriptors.TimeoutOutOfRange },
        { ProblemKind.TitleTooLong, TextDescriptors.TitleTooLong },
        { ProblemKind.TitleLong, TextDescriptors.TitleLong },
        { ProblemKind.MalformedTitle, TextDescriptors.MalformedTitle },
        { ProblemKind.UnknownPlaceholder, TextDescriptors.UnknownPlaceholder },
        { ProblemKind.DescriptionTooLong, TextDescriptors.DescriptionTooLong },
        { ProblemKind.UnsupportedType, MemberDescriptors.UnsupportedType },
        { ProblemKind.UnsupportedMember, MemberDescriptors.UnsupportedMember },
        { ProblemKind.NoConstructor, MemberDescriptors.NoConstructor },
        { ProblemKind.UnboundParameter, MemberDescriptors.UnboundParameter },
        { ProblemKind.DuplicateMember, MemberDescriptors.DuplicateMember },
        { ProblemKind.ConstructorNotMarked, MemberDescriptors.ConstructorNotMarked },
        { ProblemKind.UnboundedType, MemberDescriptors.UnboundedType },
        { ProblemKind.MalformedUnion, MemberDescriptors.MalformedUnion },
        { ProblemKind.UnsupportedAnnotation, MemberDescriptors.UnsupportedAnnotation },
        { ProblemKind.AnnotationDoesNotFit, MemberDescriptors.AnnotationDoesNotFit },
        { ProblemKind.UnsupportedPattern, MemberDescriptors.UnsupportedPattern },
    };

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. s_rules.Values.OrderBy(static rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The rule of a problem; <see langword="null"/> where the compiler says it itself.</summary>
    public static DiagnosticDescriptor? Of(ProblemKind kind) => s_rules.TryGetValue(kind, out var rule) ? rule : null;
}
