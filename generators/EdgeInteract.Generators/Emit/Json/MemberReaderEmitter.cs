using System.Globalization;
using System.Numerics;
using EdgeInteract.Generators.Emit.CSharp;
using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.Json;

/// <summary>Emits how the value of one member is read and checked, as a section of a switch.</summary>
internal static class MemberReaderEmitter
{
    public static void Emit(SourceWriter writer, MemberShape member, int index, JsonNames names)
    {
        if (member.Binding == MemberBinding.Discriminator)
        {
            // It was read before the object was.
            writer.Line($"case {index}:").Line("    break;");
            return;
        }

        if (member.Wire.TakesNull)
        {
            writer.Line($"case {index} when reader.IsNull:");
            writer.Line($"    value{index} = null;").Line("    break;");
        }

        writer.Line($"case {index} when {TryRead(member, names)}: // {member.Name}");
        writer.Indent();
        foreach (var rule in member.Rules.Where(static rule => rule is not RequiredRule))
        {
            writer.Line(Check(member.Value.Type, rule, names));
        }

        writer.Line($"value{index} = read;").Line("break;");
        writer.Outdent();
    }

    private static string TryRead(MemberShape member, JsonNames names) =>
        member.Value.Type is ScalarShape { Kind: var kind } && member.Rules.Any(rule => IsExact(rule, kind))
            ? kind == ScalarKind.Decimal ? "reader.TryReadDecimal(out var read, out var exact)" : $"reader.TryReadFloat<{TypeNames.Of(member.Value.Type)}>(out var read, out var exact)"
            : ReaderEmitter.TryRead(member.Value.Type, "read", names);

    // A number of few digits is judged as the document has it, before it is rounded: so do those who read the schema.
    private static bool IsExact(RuleShape rule, ScalarKind kind) => rule switch
    {
        BoundRule bound => kind.IsNumber() && kind.IsRoundedAt(bound.Limit) && !(kind == ScalarKind.Decimal && bound.IsZeroRefused),
        AllowedValuesRule allowed => allowed.Values.Any(static value => value.Around is not null),
        _ => false,
    };

    private static string Check(TypeShape type, RuleShape rule, JsonNames names) => rule switch
    {
        BoundRule bound => Bound(((ScalarShape)type).Kind, bound),
        LengthRule { Of: LengthOf.Text } length => $"reader.Check{Pascal(length.Keyword)}(read, {length.Limit});",
        LengthRule { Of: LengthOf.Map } length => $"reader.Check{Pascal(length.Keyword)}(read.Count, {length.Limit});",
        LengthRule length => $"reader.Check{Pascal(length.Keyword)}(reader.ItemCount, {length.Limit});",
        PatternRule { Meaning: { } meaning } pattern => $"reader.CheckForm({Text(type)}, {names.Of(pattern)}, {Literals.Quote(meaning)});",
        PatternRule pattern => $"reader.CheckPattern({Text(type)}, {names.Of(pattern)});",
        AllowedValuesRule { IsText: true } allowed => $"reader.Check{(allowed.IsDenied ? "Denied" : "Allowed")}(read, {names.Of(allowed)});",
        AllowedValuesRule allowed =>
            $"reader.Check{(allowed.IsDenied ? "Denied" : "Allowed")}({IsOneOf(type, allowed)}, {Literals.Quote(string.Join(", ", allowed.Values.Select(static value => value.Text ?? value.Json)))});",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private static string Text(TypeShape type) => type is ScalarShape { Kind: ScalarKind.Uri } ? "read.OriginalString" : "read";

    private static string IsOneOf(TypeShape type, AllowedValuesRule allowed) => type switch
    {
        // They have no constants.
        ScalarShape { Kind: ScalarKind.Int128 or ScalarKind.UInt128 } => string.Join(" || ", allowed.Values.Select(static value => $"read == {value.Code}")),
        _ => string.Join(" || ", Values(allowed)),
    };

    private static IEnumerable<string> Values(AllowedValuesRule allowed)
    {
        var (rounded, plain) = (allowed.Values.Where(static value => value.Around is not null).ToArray(), allowed.Values.Where(static value => value.Around is null).ToArray());
        if (plain.Length > 0)
        {
            yield return $"read is {string.Join(" or ", plain.Select(static value => value.Code))}";
        }

        if (rounded.Length > 0)
        {
            yield return $"exact is {string.Join(" or ", rounded.Select(value => allowed.IsDenied ? $"(>= {value.Around!.Value.First}D and <= {value.Around.Value.Last}D)" : value.Json + "D"))}";
        }
    }

    private static string Bound(ScalarKind kind, BoundRule bound)
    {
        var check = $"reader.Check{Pascal(bound.Keyword)}";
        if (!IsExact(bound, kind))
        {
            return $"{check}<{TypeNames.Of(new ScalarShape(kind))}>(read, {Limit(kind, bound.Limit)});";
        }

        // What is rounded to zero is zero here; only so does a refused one stay away.
        return bound.IsZeroRefused ? $"{check}<double>((double)({TypeNames.Of(new ScalarShape(kind))})exact, 0D);" : $"{check}<double>(exact, {bound.Limit}D);";
    }

    private static string Limit(ScalarKind kind, string limit) => kind switch
    {
        ScalarKind.Double => limit + "D",
        ScalarKind.Decimal => limit + "M",
        ScalarKind.Int128 or ScalarKind.UInt128 => Large(kind, BigInteger.Parse(limit, CultureInfo.InvariantCulture)),
        _ => limit,
    };

    // There is no literal of 128 bits.
    private static string Large(ScalarKind kind, BigInteger limit)
    {
        var bits = limit < 0 ? limit + BigInteger.Pow(2, 128) : limit;
        var (upper, lower) = (bits >> 64, bits & ulong.MaxValue);
        return $"new {TypeNames.Of(new ScalarShape(kind))}({upper.ToString(CultureInfo.InvariantCulture)}UL, {lower.ToString(CultureInfo.InvariantCulture)}UL)";
    }

    private static string Pascal(string keyword) => char.ToUpperInvariant(keyword[0]) + keyword.Substring(1);
}
