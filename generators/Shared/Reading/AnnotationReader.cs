using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads data annotations as rules. An annotation that is not carried is a problem: dropping it would accept what the author refuses.</summary>
internal static class AnnotationReader
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.";
    private const string ValidationAttribute = Annotations + "ValidationAttribute";

    // Not an empty one: those are all one object.
    private static readonly RuleShape[] s_notCarried = [new RequiredRule()];

    public static void Read(AttributeData annotation, IPropertySymbol property, ValueShape value, List<RuleShape> rules, ReadContext context)
    {
        var name = annotation.AttributeClass?.PlainName() ?? "";
        if (SerializationAttributes.CheckMember(annotation, property, value, context))
        {
            return;
        }

        if (!IsValidation(annotation.AttributeClass))
        {
            return;
        }

        if (!name.StartsWith(Annotations, StringComparison.Ordinal))
        {
            context.Report(ProblemKind.UnsupportedAnnotation, property, name);
            return;
        }

        var read = name.Substring(Annotations.Length) switch
        {
            "RequiredAttribute" => Required(annotation, value),
            "RangeAttribute" => RangeReader.Read(annotation, value),
            "MinLengthAttribute" => Length(value, Argument(annotation, 0), null),
            "MaxLengthAttribute" => Length(value, null, Argument(annotation, 0)),
            "LengthAttribute" => Length(value, Argument(annotation, 0), Argument(annotation, 1)),
            "StringLengthAttribute" => IsString(value) ? Length(value, Named(annotation, "MinimumLength"), Argument(annotation, 0)) : null,
            "RegularExpressionAttribute" => Pattern(annotation, property, value, context),
            "EmailAddressAttribute" => IsString(value) ? [TextPatterns.EmailAddress] : null,
            "UrlAttribute" => value.Type is ScalarShape { Kind: ScalarKind.String or ScalarKind.Uri } ? [TextPatterns.Url] : null,
            "Base64StringAttribute" => IsString(value) ? [TextPatterns.Base64] : null,
            "AllowedValuesAttribute" => AllowedValuesReader.Read(annotation, isDenied: false, value, context),
            "DeniedValuesAttribute" => AllowedValuesReader.Read(annotation, isDenied: true, value, context),
            _ => s_notCarried,
        };
        if (ReferenceEquals(read, s_notCarried))
        {
            context.Report(ProblemKind.UnsupportedAnnotation, property, name);
        }
        else if (read is null)
        {
            context.Report(ProblemKind.AnnotationDoesNotFit, property, name);
        }
        else
        {
            rules.AddRange(read);
        }
    }

    // Any JSON may be null itself.
    private static RuleShape[]? Required(AttributeData annotation, ValueShape value)
    {
        if (value.Type is JsonShape)
        {
            return null;
        }

        var isBlankAllowed = annotation.NamedArguments.Any(static argument => argument.Key == "AllowEmptyStrings" && argument.Value.Value is true);
        return IsString(value) && !isBlankAllowed ? [new RequiredRule(), TextPatterns.Required] : [new RequiredRule()];
    }

    private static RuleShape[]? Length(ValueShape value, int? minimum, int? maximum)
    {
        LengthOf? counted = value.Type switch
        {
            ScalarShape { Kind: ScalarKind.String } => LengthOf.Text,
            ListShape => LengthOf.List,
            MapShape => LengthOf.Map,

            // What .NET counts of bytes, readers of schemas cannot: they see characters.
            _ => null,
        };
        if (counted is not { } of || minimum < 0 || maximum < 0 || minimum > maximum || (minimum ?? maximum) is null || (minimum > 1 && IsSet(value)))
        {
            return null;
        }

        var rules = new List<RuleShape>();
        if (minimum is > 0)
        {
            rules.Add(new LengthRule(IsMaximum: false, of, minimum.Value));
        }

        if (maximum is not null)
        {
            rules.Add(new LengthRule(IsMaximum: true, of, maximum.Value));
        }

        return [.. rules];
    }

    private static RuleShape[]? Pattern(AttributeData annotation, IPropertySymbol property, ValueShape value, ReadContext context)
    {
        if (!IsString(value) || annotation.ConstructorArguments.FirstOrDefault().Value is not string pattern)
        {
            return null;
        }

        if (PatternDialect.Translate(pattern, out var refusal) is { } translated)
        {
            return [new PatternRule(translated)];
        }

        context.Report(ProblemKind.UnsupportedPattern, property, refusal!.Construct, advice: refusal.Advice);
        return [];
    }

    // Of a document that has items twice, a set keeps fewer, and could be too short when it is written: never for one that is not empty.
    private static bool IsSet(ValueShape value) => value.Type is ListShape { Kind: var kind } && kind.IsSet();

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
