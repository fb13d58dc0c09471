using System.Globalization;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.TypeScript;

/// <summary>The condition that a value has a type and keeps its rules.</summary>
internal static class ValueChecks
{
    public static Expression Of(Expression value, TypeShape type, IReadOnlyList<RuleShape> rules, TypeScriptNames names) => Expression.All(
    [
        HasType(value, type, names),
        .. rules.Where(static rule => rule is not RequiredRule).Select(rule => Rule(value, type, rule)),
    ]);

    private static Expression HasType(Expression value, TypeShape type, TypeScriptNames names) => type switch
    {
        ScalarShape { Kind: ScalarKind.String } => Expression.Is(Expression.TypeOf(value), Expression.Text("string")),
        ScalarShape { Kind: ScalarKind.Boolean } => Expression.Is(Expression.TypeOf(value), Expression.Text("boolean")),
        JsonShape { Kind: JsonKind.Element or JsonKind.Document } => Expression.Compare(value, "!==", Expression.Of("undefined")),
        MapShape map when IsFree(map) => Expression.Call("$isMap", value),
        MapShape map => Expression.Call("$isMapOf", [value, Guard(map.Value, names), .. KeyGuard(map.Key, names)]),
        ListShape { Element.IsAnything: true } => Expression.Call("Array.isArray", value),
        ListShape list => Expression.Call("$isListOf", value, Guard(list.Element, names)),
        _ => Expression.Call(GuardOf(type, names), value),
    };

    // A function that says whether a value has the type: elements are checked by handing it on.
    private static Expression Guard(ValueShape value, TypeScriptNames names)
    {
        var guard = value.Type switch
        {
            MapShape map when !IsFree(map) => Expression.Call("$mapOf", [Guard(map.Value, names), .. KeyGuard(map.Key, names)]),
            ListShape { Element.IsAnything: false } list => Expression.Call("$listOf", Guard(list.Element, names)),
            JsonShape when value.IsAnything => Expression.Of("$isJson"),
            _ => Expression.Of(GuardOf(value.Type, names)),
        };
        return value is { Nullable: true, IsAnything: false } ? Expression.Call("$orNull", guard) : guard;
    }

    private static bool IsFree(MapShape map) => map is { Key: ScalarShape { Kind: ScalarKind.String }, Value.IsAnything: true };

    // A function that says whether a name is a key; none where each is.
    private static Expression[] KeyGuard(TypeShape key, TypeScriptNames names) => key switch
    {
        ReferenceShape reference => [Expression.Of($"is{names.Of(reference.Id)}")],
        ScalarShape { Kind: ScalarKind.Guid } => [Expression.Of("$isUuidKey")],
        ScalarShape { Kind: var kind } when kind.Limits() is { } limits =>
            [Expression.Call("$integerKey", Expression.Text(limits.Minimum), Expression.Text(limits.Maximum))],
        _ => [],
    };

    private static string GuardOf(TypeShape type, TypeScriptNames names) => type switch
    {
        ScalarShape scalar => GuardOf(scalar.Kind),
        ReferenceShape reference => $"is{names.Of(reference.Id)}",
        JsonShape { Kind: JsonKind.Object } => "$isMap",
        JsonShape { Kind: JsonKind.Array } => "Array.isArray",
        JsonShape => "$isPresent",
        MapShape => "$isMap",
        ListShape => "Array.isArray",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string GuardOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Guid => "$isUuid",
        ScalarKind.DateOnly => "$isDate",
        ScalarKind.DateTime or ScalarKind.DateTimeOffset => "$isDateTime",
        ScalarKind.Double => "$isNumber",

        // The others are named as they are here.
        _ => $"$is{kind}",
    };

    private static Expression Rule(Expression value, TypeShape type, RuleShape rule) => rule switch
    {
        BoundRule bound => Expression.Compare(value, Comparison(bound), Expression.Number(bound.BeforeRounding(((ScalarShape)type).Kind).Limit)),
        LengthRule length => Expression.Compare(
            Length(value, length.Of),
            length.IsMaximum ? "<=" : ">=",
            Expression.Of(length.Limit.ToString(CultureInfo.InvariantCulture))),
        PatternRule pattern => Expression.Call($"{PatternLiteral.Of(pattern.Pattern)}.test", value),
        AllowedValuesRule { IsDenied: true } denied => Expression.All(denied.Values.Select(item => IsNot(value, item))),
        AllowedValuesRule allowed => Expression.Any(allowed.Values.Select(item => Expression.Is(value, Constant(item)))),
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private static Expression IsNot(Expression value, AllowedValue denied) => denied.Around is { } around
        ? Expression.Any(Expression.Compare(value, "<", Expression.Number(around.First)), Expression.Compare(value, ">", Expression.Number(around.Last)))
        : Expression.Compare(value, "!==", Constant(denied));

    private static Expression Length(Expression value, LengthOf of) => of switch
    {
        LengthOf.List => Expression.Length(value),
        LengthOf.Map => Expression.Call("$size", value),
        _ => Expression.Call("$length", value),
    };

    private static Expression Constant(AllowedValue value) => value switch
    {
        { Text: { } text } => Expression.Text(text),
        { Json: "true" or "false" } => Expression.Of(value.Json),
        _ => Expression.Number(value.Json),
    };

    private static string Comparison(BoundRule bound) => (bound.IsMaximum ? "<" : ">") + (bound.IsExclusive ? "" : "=");
}
