using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.Json;

/// <summary>Emits how one member is recognised, read and checked.</summary>
internal static class MemberReaderEmitter
{
    public static void Emit(SourceWriter writer, MemberShape member, int index, JsonNames names)
    {
        var name = Literals.Quote(member.JsonName);
        // Compared with values here, and not by the reader.
        var tryRead = member.Rules.Any(static rule => rule is AllowedValuesRule { IsText: true })
            ? "reader.TryReadWholeString(out var read)"
            : ReaderEmitter.TryRead(member.Value.Type, "read", names);
        writer.Block($"if (reader.IsMember({name}u8))", () =>
        {
            writer.Block($"if (reader.BeginMember({name}, ref has{index}))", () =>
            {
                if (member.Value.Nullable)
                {
                    writer
                        .Block("if (reader.IsNull)", () => writer.Line($"value{index} = null;"))
                        .Block($"else if ({tryRead})", () => EmitKeep(writer, member, index, names));
                }
                else
                {
                    writer.Block($"if ({tryRead})", () => EmitKeep(writer, member, index, names));
                }

                writer.Line().Line("reader.EndMember();");
            });
            writer.Line().Line("continue;");
        });
        writer.Line();
    }

    private static void EmitKeep(SourceWriter writer, MemberShape member, int index, JsonNames names)
    {
        foreach (var rule in member.Rules)
        {
            writer.Line(Check(member.Value.Type, rule, names));
        }

        writer.Line($"value{index} = read;");
    }

    private static string Check(TypeShape type, RuleShape rule, JsonNames names) => rule switch
    {
        BoundRule bound => $"reader.Check{Pascal(bound.Keyword)}<{BoundType(type)}>(read, {BoundLimit(type, bound.Limit)});",
        LengthRule { IsList: false } length => $"reader.Check{Pascal(length.Keyword)}(read, {length.Limit});",
        LengthRule length => $"reader.Check{Pascal(length.Keyword)}(reader.ItemCount, {length.Limit});",
        PatternRule pattern => $"reader.CheckPattern(read, {names.Of(pattern)}, {Literals.Quote(pattern.Pattern)});",
        AllowedValuesRule allowed =>
            $"reader.CheckAllowed(read is {string.Join(" or ", allowed.Values.Select(value => allowed.IsText ? Literals.Quote(value) : value))}, {Literals.Quote(string.Join(", ", allowed.Values))});",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    // A float is compared with the float that is nearest to the limit, so that the limit itself is on its own side; integers as decimals, exactly.
    private static string BoundType(TypeShape type) => type switch
    {
        ScalarShape { Kind: ScalarKind.Single } => "float",
        ScalarShape { Kind: ScalarKind.Double } => "double",
        _ => "decimal",
    };

    private static string BoundLimit(TypeShape type, string limit) => type switch
    {
        ScalarShape { Kind: ScalarKind.Single } => $"(float)({limit}D)",
        ScalarShape { Kind: ScalarKind.Double } => limit + "D",
        _ => limit + "M",
    };

    private static string Pascal(string keyword) => char.ToUpperInvariant(keyword[0]) + keyword.Substring(1);
}
