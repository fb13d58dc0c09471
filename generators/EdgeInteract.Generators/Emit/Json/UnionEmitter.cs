using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.Json;

/// <summary>Emits the methods that read and write a value that is one of some types.</summary>
internal static class UnionEmitter
{
    public static void EmitReader(SourceWriter writer, UnionShape union, JsonNames names)
    {
        var cases = $"s_casesOf{names.Of(union)}";
        var values = union.Cases.Where(static item => item.Value is not null).Select(static item => item.IsText ? Literals.Quote(item.Value!) : item.Value);
        var hasBase = union.Cases.Any(static item => item.Value is null) ? ", isBaseAllowed: true" : "";
        writer.Line().Line($"private static readonly global::EdgeInteract.Contracts.ContractCases {cases} = new({Literals.Quote(union.Discriminator)}, [{string.Join(", ", values)}]{hasBase});").Line();
        writer.Block(
            $"private static bool TryRead{names.Of(union)}(ref global::EdgeInteract.Contracts.ContractReader reader, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {union.Id} value)",
            () =>
            {
                writer.Block($"switch (reader.FindCase({cases}))", () =>
                {
                    for (var i = 0; i < union.Cases.Count; i++)
                    {
                        writer
                            .Line($"case {i} when TryRead{names.Of(union.Cases[i])}(ref reader, out var read):")
                            .Line("    value = read;")
                            .Line("    return true;");
                    }

                    writer.Line("default:").Line("    value = default;").Line("    return false;");
                });
            });
    }

    public static void EmitWriter(SourceWriter writer, UnionShape union, JsonNames names)
    {
        writer.Line();
        writer.Block($"private static void Write{names.Of(union)}(global::System.Text.Json.Utf8JsonWriter writer, {union.Id} value)", () =>
            writer.Block("switch (value)", () =>
            {
                writer.Line("case null:").Line("    writer.WriteNullValue();").Line("    break;");
                foreach (var item in union.Cases)
                {
                    // Not what derives from it: that is another type, and has a discriminator of its own or none.
                    writer
                        .Line($"case {item.Type} other when other.GetType() == typeof({item.Type}):")
                        .Line($"    Write{names.Of(item)}(writer, other);")
                        .Line("    break;");
                }

                writer
                    .Line("default:")
                    .Line($"    throw new global::System.NotSupportedException($\"'{{value.GetType()}}' is none of the types that a '{union.Name}' is declared to be. Add [JsonDerivedType] for it.\");");
            }));
    }
}
