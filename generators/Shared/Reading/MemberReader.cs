using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads one member: its name on the wire, its type, its rules and its description.</summary>
internal static class MemberReader
{
    private const string NameAttribute = "System.Text.Json.Serialization.JsonPropertyNameAttribute";
    private const string DescriptionAttribute = "System.ComponentModel.DescriptionAttribute";

    public static MemberShape? Read(IPropertySymbol property, IMethodSymbol constructor, IParameterSymbol? parameter, MemberBinding binding, ReadContext context)
    {
        var problems = context.Problems.Count;
        if (TypeReader.Read(property.Type, context) is not { } value)
        {
            if (context.Problems.Count == problems)
            {
                ReportType(property, parameter, context);
            }

            return null;
        }

        var annotations = Annotations(property, parameter);
        var rules = new List<RuleShape>();
        AttributeData? last = null;
        foreach (var annotation in annotations)
        {
            var count = rules.Count;
            context.Annotation = annotation;
            AnnotationReader.Read(annotation, property, value, rules, context);
            context.Annotation = null;
            last = rules.Count > count ? annotation : last;
        }

        if (RuleMerger.Merge(rules) is not { } merged)
        {
            context.Report(ProblemKind.AnnotationDoesNotFit, property, last!.AttributeClass!.PlainName(), Places.Of(last, context.CancellationToken));
            return null;
        }

        var name = Argument(annotations, NameAttribute) ?? Casing.ToCamelCase(property.Name);
        var isAlwaysRequired = binding is MemberBinding.Required or MemberBinding.RequiredParameter || SerializationAttributes.IsRequired(property) || rules.Any(static rule => rule is RequiredRule);
        var writing = WriteConditionReader.Read(property, constructor, parameter, value, isAlwaysRequired, context);
        var missing = DefaultReader.Read(annotations, property, parameter, isAlwaysRequired, value, context);
        return new MemberShape(
            Identifiers.Escape(property.Name),
            name,
            value,
            binding,
            parameter is null ? null : Identifiers.Escape(parameter.Name),
            parameter?.Ordinal ?? 0,
            binding == MemberBinding.Accessor ? AccessorReader.Read(property) : null,
            isAlwaysRequired || (parameter is not null && missing is null && !value.Nullable && writing != WriteCondition.NotDefault),
            missing,
            merged,
            // A null that is left out would be read as the default.
            missing is { IsAssigned: true, Json: not null } && value.Nullable ? WriteCondition.Always : writing,
            Argument(annotations, DescriptionAttribute) ?? Describe(property, parameter, context));
    }

    private static void ReportType(IPropertySymbol property, IParameterSymbol? parameter, ReadContext context)
    {
        var culprit = TypeAdvice.Culprit(property.Type, context);
        var kind = TypeAdvice.IsUnresolved(culprit) ? ProblemKind.Unresolved : ProblemKind.UnsupportedType;
        var place = Places.Type((ISymbol?)parameter ?? property, context.CancellationToken);
        context.Report(kind, property, culprit.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), place, TypeAdvice.For(culprit));
    }

    // What a record says of a parameter in its head holds for the property, also where a record that derives from it has a parameter of that name.
    private static AttributeData[] Annotations(IPropertySymbol property, IParameterSymbol? parameter)
    {
        var own = property.GetAttributes().Concat(parameter?.GetAttributes() ?? []).ToArray();
        var head = !property.ContainingType.IsRecord ? null : property.ContainingType.InstanceConstructors.SelectMany(static constructor => constructor.Parameters).FirstOrDefault(candidate =>
            candidate.Name == property.Name && SymbolEqualityComparer.Default.Equals(candidate.Type, property.Type));
        return head is null || SymbolEqualityComparer.Default.Equals(head, parameter)
            ? own
            : [.. own, .. head.GetAttributes().Where(inherited => !own.Any(annotation => SymbolEqualityComparer.Default.Equals(annotation.AttributeClass, inherited.AttributeClass)))];
    }

    private static string? Argument(AttributeData[] annotations, string name) =>
        Array.Find(annotations, annotation => annotation.AttributeClass?.PlainName() == name)?.ConstructorArguments.FirstOrDefault().Value as string;

    // The parameters of a record are described on the record.
    // What a record says of its own parameter comes first, then what the record says that declares the property.
    private static string? Describe(IPropertySymbol property, IParameterSymbol? parameter, ReadContext context)
    {
        var own = parameter is null ? null : Documentation.Parameter(parameter.ContainingType, parameter.Name, context.CancellationToken);
        var isOwn = parameter?.Name == property.Name && SymbolEqualityComparer.Default.Equals(parameter.ContainingType, property.ContainingType);
        return own
            ?? (isOwn ? null : Documentation.Parameter(property.ContainingType, property.Name, context.CancellationToken))
            ?? Documentation.Summary(property, context.CancellationToken);
    }
}
