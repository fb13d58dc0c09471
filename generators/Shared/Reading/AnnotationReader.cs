using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads data annotations as rules. An annotation that is not carried is a problem: dropping it would accept what the author refuses.</summary>
internal static class AnnotationReader
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.";
    private const string ValidationAttribute = Annotations + "ValidationAttribute";

    public static void Read(AttributeData annotation, IPropertySymbol property, ValueShape value, List<RuleShape> rules, ReadContext context)
    {
        var name = annotation.AttributeClass?.PlainName() ?? "";
        if (SerializationAttributes.CheckMember(annotation, property, value, context))
        {
            return;
        }

        if (!IsValidation(annotation.AttributeClass))
        {
            if (name == "System.ComponentModel.DefaultValueAttribute")
            {
                context.Report(ProblemKind.UnsupportedAnnotation, property, name);
            }

            return;
        }

        if (!name.StartsWith(Annotations, StringComparison.Ordinal))
        {
            context.Report(ProblemKind.UnsupportedAnnotation, property, name);
            return;
        }

        switch (name.Substring(Annotations.Length))
        {
            case "RangeAttribute":
                Keep(RangeReader.Read(annotation, value), property, name, rules, context);
                break;
            case "MinLengthAttribute":
                Keep(Length(value, Argument(annotation, 0), null), property, name, rules, context);
                break;
            case "MaxLengthAttribute":
                Keep(Length(value, null, Argument(annotation, 0)), property, name, rules, context);
                break;
            case "LengthAttribute":
                Keep(Length(value, Argument(annotation, 0), Argument(annotation, 1)), property, name, rules, context);
                break;
            case "StringLengthAttribute":
                Keep(IsString(value) ? Length(value, Named(annotation, "MinimumLength"), Argument(annotation, 0)) : null, property, name, rules, context);
                break;
            case "RegularExpressionAttribute":
                Keep(Pattern(annotation, value), property, name, rules, context);
                break;
            case "AllowedValuesAttribute":
                Keep(AllowedValuesReader.Read(annotation, value), property, name, rules, context);
                break;
            default:
                context.Report(ProblemKind.UnsupportedAnnotation, property, name);
                break;
        }
    }

    private static void Keep(RuleShape[]? read, IPropertySymbol property, string name, List<RuleShape> rules, ReadContext context)
    {
        if (read is null)
        {
            context.Report(ProblemKind.AnnotationDoesNotFit, property, name);
        }
        else
        {
            rules.AddRange(read);
        }
    }

    private static RuleShape[]? Length(ValueShape value, int? minimum, int? maximum)
    {
        var isList = value.Type is ListShape;
        if ((!isList && !IsString(value)) || minimum < 0 || maximum < 0 || minimum > maximum || (minimum ?? maximum) is null)
        {
            return null;
        }

        var rules = new List<RuleShape>();
        if (minimum is > 0)
        {
            rules.Add(new LengthRule(IsMaximum: false, isList, minimum.Value));
        }

        if (maximum is not null)
        {
            rules.Add(new LengthRule(IsMaximum: true, isList, maximum.Value));
        }

        return [.. rules];
    }

    private static RuleShape[]? Pattern(AttributeData annotation, ValueShape value) =>
        IsString(value)
        && annotation.ConstructorArguments.FirstOrDefault().Value is string pattern
        && PatternDialect.Translate(pattern) is { } translated
            ? [new PatternRule(translated)]
            : null;

    private static bool IsString(ValueShape value) => value.Type is ScalarShape { Kind: ScalarKind.String };

    private static int? Argument(AttributeData annotation, int index) =>
        annotation.ConstructorArguments.Length > index ? annotation.ConstructorArguments[index].Value as int? : null;

    private static int? Named(AttributeData annotation, string name) =>
        annotation.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as int?;

    private static bool IsValidation(INamedTypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.PlainName() == ValidationAttribute)
            {
                return true;
            }
        }

        return false;
    }
}
