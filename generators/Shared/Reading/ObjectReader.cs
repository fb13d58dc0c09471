using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads the members of a record or class, in the order of the constructor and then of the properties.</summary>
internal static class ObjectReader
{
    private const string ConstructorAttribute = "System.Text.Json.Serialization.JsonConstructorAttribute";

    /// <param name="type">The record or class.</param>
    /// <param name="context">Gets what is wrong.</param>
    /// <param name="aside">The first parameter, a string that comes from elsewhere and is not a member of the document; <see langword="null"/> for none.</param>
    public static ObjectShape? Read(INamedTypeSymbol type, ReadContext context, string? aside = null)
    {
        AnnotationReader.CheckType(type, context);
        var properties = type.GetMembers().OfType<IPropertySymbol>()
            .Where(static property => property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null })
            .ToArray();
        if (FindConstructor(type) is not { } constructor)
        {
            context.Report(ProblemKind.NoConstructor, type);
            return null;
        }

        var members = new List<MemberShape>();
        var bound = new HashSet<IPropertySymbol>(SymbolEqualityComparer.Default);
        foreach (var parameter in constructor.Parameters)
        {
            var property = Array.Find(properties, candidate =>
                string.Equals(candidate.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
                && SymbolEqualityComparer.Default.Equals(candidate.Type, parameter.Type));
            if (aside is not null && parameter.Ordinal == 0)
            {
                if (IsAside(type, parameter, property, aside, context))
                {
                    bound.Add(property!);
                }
            }
            else if (property is null || parameter.RefKind != RefKind.None || !bound.Add(property))
            {
                context.Report(ProblemKind.UnboundParameter, parameter, type.Name);
            }
            else if (!AnnotationReader.IsIgnored(property))
            {
                Add(members, MemberReader.Read(property, parameter, MemberBinding.Parameter, context));
            }
            else if (!parameter.HasExplicitDefaultValue)
            {
                context.Report(ProblemKind.UnboundParameter, parameter, type.Name);
            }
        }

        foreach (var property in properties.Where(property => !bound.Contains(property) && !AnnotationReader.IsIgnored(property)))
        {
            // A property without a setter is computed from the others, and is not part of the contract.
            if (property.SetMethod is { DeclaredAccessibility: Accessibility.Public } setter)
            {
                Add(members, ReadProperty(type, property, setter, context));
            }
        }

        if (aside is not null && constructor.Parameters.IsEmpty)
        {
            context.Report(ProblemKind.CatchAllWithoutName, type);
        }

        ReportDuplicates(type, members, context);
        return new ObjectShape(type.Id(), type.Name, Documentation.Summary(type, context.CancellationToken), members.ToEquatableArray());
    }

    private static bool IsAside(INamedTypeSymbol type, IParameterSymbol parameter, IPropertySymbol? property, string aside, ReadContext context)
    {
        var isRight = parameter is { RefKind: RefKind.None, Type: { SpecialType: SpecialType.System_String, NullableAnnotation: not NullableAnnotation.Annotated } }
            && property?.Name == aside
            && string.Equals(parameter.Name, aside, StringComparison.OrdinalIgnoreCase);
        if (!isRight)
        {
            context.Report(ProblemKind.CatchAllWithoutName, type, parameter.Name);
            return false;
        }

        // Its limits are those of an outcome. Others would be dropped, and what the author refuses accepted.
        var rules = new List<RuleShape>();
        foreach (var annotation in property!.GetAttributes().Concat(parameter.GetAttributes()))
        {
            context.Annotation = annotation;
            AnnotationReader.Read(annotation, property, new ValueShape(new ScalarShape(ScalarKind.String), Nullable: false), rules, context);
            context.Annotation = null;
        }

        if (rules.Count > 0)
        {
            context.Report(ProblemKind.AnnotationDoesNotFit, property);
        }

        return true;
    }

    private static MemberShape? ReadProperty(INamedTypeSymbol type, IPropertySymbol property, IMethodSymbol setter, ReadContext context)
    {
        if (property.IsRequired)
        {
            return MemberReader.Read(property, parameter: null, MemberBinding.Required, context);
        }

        if (setter.IsInitOnly && !type.IsRecord)
        {
            // Its default cannot be kept when the document leaves it out: a class has no copy with one more member set.
            context.Report(ProblemKind.UnsupportedMember, property);
            return null;
        }

        return MemberReader.Read(property, parameter: null, setter.IsInitOnly ? MemberBinding.With : MemberBinding.Setter, context);
    }

    private static IMethodSymbol? FindConstructor(INamedTypeSymbol type)
    {
        var candidates = type.InstanceConstructors
            .Where(constructor => constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal && !IsCopy(type, constructor))
            .ToArray();
        var marked = candidates.Where(static constructor => constructor.FindAttribute(ConstructorAttribute) is not null).ToArray();
        return (marked.Length, candidates.Length) switch
        {
            (1, _) => marked[0],
            (0, 1) => candidates[0],
            _ => null,
        };
    }

    private static bool IsCopy(INamedTypeSymbol type, IMethodSymbol constructor) =>
        type.IsRecord
        && constructor.Parameters.Length == 1
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    private static void ReportDuplicates(INamedTypeSymbol type, List<MemberShape> members, ReadContext context)
    {
        foreach (var group in members.GroupBy(static member => member.JsonName, StringComparer.Ordinal).Where(static group => group.Skip(1).Any()))
        {
            context.Report(ProblemKind.DuplicateMember, type.GetMembers(group.Last().Name.TrimStart('@')).First(), group.Key);
        }
    }

    private static void Add(List<MemberShape> members, MemberShape? member)
    {
        if (member is not null)
        {
            members.Add(member);
        }
    }
}
