using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads the members of a record, class or struct, in the order of the constructor and then of the properties, the base first, unless an attribute says another.</summary>
internal static class ObjectReader
{
    /// <param name="type">The record, class or struct.</param>
    /// <param name="context">Gets what is wrong.</param>
    /// <param name="aside">The first parameter, a string that comes from elsewhere and is not a member of the document; <see langword="null"/> for none.</param>
    public static ObjectShape? Read(INamedTypeSymbol type, ReadContext context, string? aside = null)
    {
        SerializationAttributes.CheckType(type, context);
        var properties = PropertyReader.Read(type, context);
        if (ConstructorReader.Find(type, context) is not { } constructor)
        {
            context.Report(ProblemKind.NoConstructor, type);
            return null;
        }

        var members = new List<(IPropertySymbol Property, MemberShape Shape)>();
        var bound = new HashSet<IPropertySymbol>(SymbolEqualityComparer.Default);
        foreach (var parameter in constructor.Parameters)
        {
            var property = properties.FirstOrDefault(candidate =>
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
            else if (!SerializationAttributes.IsIgnored(property))
            {
                CheckStruct(property, parameter, context);
                var isInitialized = property.IsRequired && !ConstructorReader.SetsRequiredMembers(constructor);
                Add(members, property, MemberReader.Read(property, constructor, parameter, isInitialized ? MemberBinding.RequiredParameter : MemberBinding.Parameter, context));
            }
            else if (!parameter.HasExplicitDefaultValue)
            {
                context.Report(ProblemKind.UnboundParameter, parameter, type.Name);
            }
        }

        foreach (var property in properties.Where(property => !bound.Contains(property)))
        {
            ReadProperty(property, constructor, members, context);
        }

        if (aside is not null && constructor.Parameters.IsEmpty)
        {
            context.Report(ProblemKind.CatchAllWithoutName, type);
        }

        ReportDuplicates(members, context);
        return new ObjectShape(
            type.Id(),
            TypeIds.ReadableName(type),
            Documentation.Summary(type, context.CancellationToken),
            type.Id(),
            type.IsValueType,
            members.OrderBy(static member => SerializationAttributes.OrderOf(member.Property)).Select(static member => member.Shape).ToEquatableArray());
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
            if (rules.Count > 0)
            {
                context.Report(ProblemKind.AnnotationDoesNotFit, property, annotation.AttributeClass!.PlainName());
                rules.Clear();
            }

            context.Annotation = null;
        }

        return true;
    }

    // Of a struct, other readers of JSON call no constructor that is not marked: what it alone can set would be lost there, and so would its defaults.
    private static void CheckStruct(IPropertySymbol property, IParameterSymbol parameter, ReadContext context)
    {
        var constructor = (IMethodSymbol)parameter.ContainingSymbol;
        if (constructor.ContainingType.IsValueType
            && !ConstructorReader.IsMarked(constructor)
            && (property.SetMethod is not { DeclaredAccessibility: Accessibility.Public } || parameter.HasExplicitDefaultValue))
        {
            context.Report(ProblemKind.ConstructorNotMarked, parameter, constructor.ContainingType.Name);
        }
    }

    private static void ReadProperty(IPropertySymbol property, IMethodSymbol constructor, List<(IPropertySymbol Property, MemberShape Shape)> members, ReadContext context)
    {
        var isRequired = property.IsRequired && !ConstructorReader.SetsRequiredMembers(constructor);
        if (SerializationAttributes.IsIgnored(property))
        {
            if (isRequired)
            {
                context.Report(ProblemKind.UnsupportedMember, property, advice: "It is required and ignored; leave out one of both");
            }
        }
        else if (isRequired)
        {
            Add(members, property, MemberReader.Read(property, constructor, parameter: null, MemberBinding.Required, context));
        }
        else if (SerializationAttributes.FillingAttribute(property) is { } attribute)
        {
            context.Report(ProblemKind.UnsupportedAnnotation, property, attribute.AttributeClass!.PlainName(), Places.Of(attribute, context.CancellationToken));
        }
        else if (property is { SetMethod: null, DeclaringSyntaxReferences.IsEmpty: true } && SerializationAttributes.IsIncluded(property))
        {
            // The compiler does not show the private members of another assembly.
            context.Report(ProblemKind.UnsupportedMember, property, advice: "Its setter is private, in another assembly; make it init, or leave out [JsonInclude]");
        }
        else if (property.SetMethod is { } setter && (setter.DeclaredAccessibility == Accessibility.Public || SerializationAttributes.IsIncluded(property)))
        {
            // A property without a setter is computed from the others, and is not part of the contract.
            var isCallable = !setter.IsInitOnly && setter.DeclaredAccessibility == Accessibility.Public;
            Add(members, property, MemberReader.Read(property, constructor, parameter: null, isCallable ? MemberBinding.Setter : MemberBinding.Accessor, context));
        }
    }

    private static void ReportDuplicates(List<(IPropertySymbol Property, MemberShape Shape)> members, ReadContext context)
    {
        foreach (var group in members.GroupBy(static member => member.Shape.JsonName, StringComparer.Ordinal).Where(static group => group.Skip(1).Any()))
        {
            context.Report(ProblemKind.DuplicateMember, group.Last().Property, group.Key);
        }
    }

    private static void Add(List<(IPropertySymbol Property, MemberShape Shape)> members, IPropertySymbol property, MemberShape? member)
    {
        if (member is not null)
        {
            members.Add((property, member));
        }
    }
}
