using System.Globalization;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.Schema;

/// <summary>The schema of one string, number or boolean with its rules.</summary>
internal static class ScalarSchema
{
    public static void Add(SchemaNode node, ScalarKind kind, bool isNullable, IReadOnlyList<RuleShape> rules)
    {
        var type = kind == ScalarKind.Boolean ? "boolean" : kind.IsInteger() ? "integer" : kind.IsNumber() ? "number" : "string";
        node.Add("type", isNullable ? SchemaNode.Array([Literals.Quote(type), "\"null\""]) : Literals.Quote(type));
        node.AddText("format", Format(kind));
        node.AddText("contentEncoding", kind == ScalarKind.Bytes ? "base64" : null);
        if (kind == ScalarKind.Char)
        {
            node.Add("minLength", "1").Add("maxLength", "1");
        }

        AddPatterns(node, [ScalarPattern.Of(kind), .. rules.OfType<PatternRule>().Select(static rule => rule.Pattern)]);
        var beyond = new SchemaNode();
        AddBounds(node, beyond, kind, NumberBounds.Of(kind, rules));
        foreach (var length in rules.OfType<LengthRule>())
        {
            node.Add(length.Keyword, length.Limit.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var values in rules.OfType<AllowedValuesRule>())
        {
            AddValues(node, beyond, values, isNullable);
        }

        // NJsonSchema holds a limit as a decimal, and fails on a schema that has a larger one. It passes over "then", which the others read.
        if (!beyond.IsEmpty)
        {
            node.Add("if", "true").Add("then", beyond);
        }
    }

    private static void AddValues(SchemaNode node, SchemaNode beyond, AllowedValuesRule rule, bool isNullable)
    {
        var values = rule.Values.Select(static value => value.Json);
        if (!rule.IsDenied)
        {
            node.Add("enum", SchemaNode.Array(isNullable ? values.Concat(["null"]) : values));
            return;
        }

        // Beside the values themselves what is rounded to them, which would be written as they are.
        var around = rule.Values.Select(static value => value.Around).OfType<(string First, string Last)>().ToArray();
        var far = around.Where(static range => !IsDecimal(range.First) || !IsDecimal(range.Last)).ToArray();
        node.Add("not", AnyOf([new SchemaNode().Add("enum", SchemaNode.Array(values)), .. around.Except(far).Select(Between)]));
        _ = far.Length == 0 ? beyond : beyond.Add("not", AnyOf([.. far.Select(Between)]));
    }

    private static SchemaNode AnyOf(SchemaNode[] schemas) => schemas.Length == 1 ? schemas[0] : new SchemaNode().Add("anyOf", schemas);

    private static SchemaNode Between((string First, string Last) range) =>
        new SchemaNode().AddText("type", "number").Add("minimum", range.First).Add("maximum", range.Last);

    private static string? Format(ScalarKind kind) => kind switch
    {
        ScalarKind.Guid => "uuid",
        ScalarKind.DateOnly => "date",
        ScalarKind.DateTime or ScalarKind.DateTimeOffset => "date-time",
        _ => null,
    };

    // In .NET, the end of a text is also before its last newline.
    private static string Whole(string pattern) => $"^(?:{pattern})$(?!\\n)";

    // An object of a schema has one pattern; others are said beside it.
    private static void AddPatterns(SchemaNode node, IEnumerable<string?> patterns)
    {
        var whole = patterns.OfType<string>().Select(Whole).ToArray();
        if (whole.Length > 0)
        {
            node.AddText("pattern", whole[0]);
        }

        if (whole.Length > 1)
        {
            node.Add("allOf", whole.Skip(1).Select(static pattern => new SchemaNode().AddText("pattern", pattern)));
        }
    }

    private static void AddBounds(SchemaNode node, SchemaNode beyond, ScalarKind kind, IEnumerable<BoundRule> bounds)
    {
        foreach (var bound in bounds)
        {
            var precise = bound.BeforeRounding(kind);
            var isLost = precise != bound && decimal.Parse(precise.Limit, NumberStyles.Float, CultureInfo.InvariantCulture) == 0;
            if (isLost)
            {
                node.Add(bound.Keyword, "0");
            }

            (!isLost && IsDecimal(precise.Limit) ? node : beyond).Add(bound.Keyword, Number(precise.Limit));
        }
    }

    // Also once it has been a double, which it is where a schema lies within another: the highest decimal becomes more than that.
    private static bool IsDecimal(string limit) =>
        decimal.TryParse(limit, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        && double.TryParse(limit, NumberStyles.Float, CultureInfo.InvariantCulture, out var rounded)
        && decimal.TryParse(Literals.Number(rounded), NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    // Readers of schemas that take integers for 64 bits would fail on a longer one; as a number with a fraction they all read it.
    private static string Number(string limit) => long.TryParse(limit, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
        || limit.IndexOfAny(['.', 'E', 'e']) >= 0
            ? limit
            : limit + ".0";
}
