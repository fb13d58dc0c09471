using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads one member: its name on the wire, its type, its rules and its description.</summary>
internal static class MemberReader
{
    private const string NameAttribute = "System.Text.Json.Serialization.JsonPropertyNameAttribute";
    private const string DescriptionAttribute = "System.ComponentModel.DescriptionAttribute";

    public static MemberShape? Read(IPropertySymbol property, IParameterSymbol? parameter, MemberBinding binding, ReadContext context)
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

        var annotations = property.GetAttributes().Concat(parameter?.GetAttributes() ?? []).ToArray();
        var rules = new List<RuleShape>();
        foreach (var annotation in annotations)
        {
            context.Annotation = annotation;
            AnnotationReader.Read(annotation, property, value, rules, context);
            context.Annotation = null;
        }

        var name = Argument(annotations, NameAttribute) ?? Casing.ToCamelCase(property.Name);
        var hasDefault = parameter?.HasExplicitDefaultValue ?? binding != MemberBinding.Required;
        return new MemberShape(
            Identifiers.Escape(property.Name),
            name,
            value,
            binding,
            parameter is null ? null : Identifiers.Escape(parameter.Name),
            Required: !value.Nullable && !hasDefault,
            parameter is { HasExplicitDefaultValue: true } ? Constants.DefaultOf(parameter) : null,
            rules.ToEquatableArray(),
            Argument(annotations, DescriptionAttribute) ?? Describe(property, parameter, context));
    }

    private static void ReportType(IPropertySymbol property, IParameterSymbol? parameter, ReadContext context)
    {
        var culprit = TypeAdvice.Culprit(property.Type, context);
        var kind = TypeAdvice.IsUnresolved(culprit) ? ProblemKind.Unresolved : ProblemKind.UnsupportedType;
        var place = Places.Type((ISymbol?)parameter ?? property, context.CancellationToken);
        context.Report(kind, property, culprit.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), place, TypeAdvice.For(culprit));
    }

    private static string? Argument(AttributeData[] annotations, string name) =>
        Array.Find(annotations, annotation => annotation.AttributeClass?.PlainName() == name)?.ConstructorArguments.FirstOrDefault().Value as string;

    private static string? Describe(IPropertySymbol property, IParameterSymbol? parameter, ReadContext context) =>
        parameter is not null && Documentation.Parameter(property.ContainingType, parameter.Name, context.CancellationToken) is { } text
            ? text
            : Documentation.Summary(property, context.CancellationToken);
}
