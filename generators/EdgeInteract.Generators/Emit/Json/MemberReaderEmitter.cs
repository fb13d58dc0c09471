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

        if (member.Value.Nullable)
        {
            writer.Line($"case {index} when reader.IsNull:");
            writer.Line($"    value{index} = null;").Line("    break;");
        }

        writer.Line($"case {index} when {ReaderEmitter.TryRead(member.Value.Type, "read", names)}: // {member.Name}");
        writer.Indent();
        foreach (var rule in member.Rules)
        {
            writer.Line(Check(member.Value.Type, rule, names));
        }

        writer.Line($"value{index} = read;").Line("break;");
        writer.Outdent();
    }

    private static string Check(TypeShape type, RuleShape rule, JsonNames names) => rule switch
    {
        BoundRule bound => $"reader.Check{Pascal(bound.Keyword)}<{BoundType(type, bound.Limit)}>(read, {BoundLimit(type, bound.Limit)});",
        LengthRule { IsList: false } length => $"reader.Check{Pascal(length.Keyword)}(read, {length.Limit});",
        LengthRule length => $"reader.Check{Pascal(length.Keyword)}(reader.ItemCount, {length.Limit});",
        PatternRule pattern => $"reader.CheckPattern(read, {names.Of(pattern)});",
        AllowedValuesRule { IsText: true } allowed => $"reader.CheckAllowed(read, {names.Of(allowed)});",
        AllowedValuesRule allowed => $"reader.CheckAllowed(read is {string.Join(" or ", allowed.Values)}, {Literals.Quote(string.Join(", ", allowed.Values))});",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    // A float is compared with the float that is nearest to the limit, so that the limit itself is on its own side; integers as integers where the limit is one, which is fast, and
    // as decimals otherwise, which is exact.
    private static string BoundType(TypeShape type, string limit) => type switch
    {
        ScalarShape { Kind: ScalarKind.Single } => "float",
        ScalarShape { Kind: ScalarKind.Double } => "double",
        ScalarShape { Kind: >= ScalarKind.Byte and <= ScalarKind.Int64 } when IsInt64(limit) => "long",
        _ => "decimal",
    };

    private static string BoundLimit(TypeShape type, string limit) => BoundType(type, limit) switch
    {
        "float" => $"(float)({limit}D)",
        "double" => limit + "D",
        "long" => limit + "L",
        _ => limit + "M",
    };

    private static bool IsInt64(string number) =>
        long.TryParse(number, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var value) && value > long.MinValue;

    private static string Pascal(string keyword) => char.ToUpperInvariant(keyword[0]) + keyword.Substring(1);
}
