using System.Globalization;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.Schema;

/// <summary>The schema of one string, number or boolean with its rules.</summary>
internal static class ScalarSchema
{
    public static void Add(SchemaNode node, ScalarKind kind, bool isNullable, IReadOnlyList<RuleShape> rules)
    {
        var type = kind switch
        {
            ScalarKind.Boolean => "boolean",
            >= ScalarKind.Byte and <= ScalarKind.UInt64 => "integer",
            ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal => "number",
            _ => "string",
        };
        node.Add("type", isNullable ? SchemaNode.Array([Literals.Quote(type), "\"null\""]) : Literals.Quote(type));
        node.AddText("format", Format(kind));
        foreach (var rule in rules)
        {
            if (!IsBeyond(rule, kind))
            {
                AddRule(node, rule, isNullable);
            }
        }

        if (IntegerLimits(kind) is { } limits)
        {
            var bounds = rules.Where(rule => !IsBeyond(rule, kind)).ToArray();
            AddMissing(node, bounds, isMaximum: false, limits.Minimum);
            AddMissing(node, bounds, isMaximum: true, limits.Maximum);
        }
    }

    private static string? Format(ScalarKind kind) => kind switch
    {
        ScalarKind.Guid => "uuid",
        ScalarKind.DateOnly => "date",
        ScalarKind.DateTimeOffset => "date-time",
        _ => null,
    };

    private static void AddRule(SchemaNode node, RuleShape rule, bool isNullable)
    {
        switch (rule)
        {
            case BoundRule bound:
                node.Add(bound.Keyword, Number(bound.Limit));
                break;
            case LengthRule length:
                node.Add(length.Keyword, length.Limit.ToString(CultureInfo.InvariantCulture));
                break;
            case PatternRule pattern:
                node.AddText("pattern", $"^(?:{pattern.Pattern})$");
                break;
            case AllowedValuesRule allowed:
                var values = allowed.Values.Select(value => allowed.IsText ? Literals.Quote(value) : value);
                node.Add("enum", SchemaNode.Array(isNullable ? values.Concat(["null"]) : values));
                break;
        }
    }

    // A bound that the CLR type cannot reach says less than the type itself.
    private static bool IsBeyond(RuleShape rule, ScalarKind kind)
    {
        if (rule is not BoundRule bound || IntegerLimits(kind) is not { } limits)
        {
            return false;
        }

        var limit = decimal.Parse(bound.Limit, NumberStyles.Float, CultureInfo.InvariantCulture);
        return bound.IsMaximum
            ? limit > decimal.Parse(limits.Maximum, CultureInfo.InvariantCulture)
            : limit < decimal.Parse(limits.Minimum, CultureInfo.InvariantCulture);
    }

    // What the CLR type cannot hold is refused by the reader, and so by the schema.
    private static void AddMissing(SchemaNode node, IReadOnlyList<RuleShape> rules, bool isMaximum, string limit)
    {
        if (!rules.OfType<BoundRule>().Any(bound => bound.IsMaximum == isMaximum))
        {
            node.Add(isMaximum ? "maximum" : "minimum", Number(limit));
        }
    }

    // Readers of schemas that take integers for 64 bits would fail on a longer one; as a number with a fraction they all read it.
    private static string Number(string limit) => long.TryParse(limit, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
        || limit.IndexOfAny(['.', 'E', 'e']) >= 0
            ? limit
            : limit + ".0";

    public static (string Minimum, string Maximum)? IntegerLimits(ScalarKind kind) => kind switch
    {
        ScalarKind.Byte => ("0", "255"),
        ScalarKind.SByte => ("-128", "127"),
        ScalarKind.Int16 => ("-32768", "32767"),
        ScalarKind.UInt16 => ("0", "65535"),
        ScalarKind.Int32 => ("-2147483648", "2147483647"),
        ScalarKind.UInt32 => ("0", "4294967295"),
        ScalarKind.Int64 => ("-9223372036854775808", "9223372036854775807"),
        ScalarKind.UInt64 => ("0", "18446744073709551615"),
        _ => null,
    };
}
