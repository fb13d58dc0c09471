using EdgeInteract.Generators.Emit.CSharp;
using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.Json;

/// <summary>Emits how dictionaries are read.</summary>
internal static class MapReaderEmitter
{
    private const string Generic = "global::System.Collections.Generic.";

    public static void Emit(SourceWriter writer, MapShape map, JsonNames names)
    {
        var isText = map.Key is ScalarShape { Kind: ScalarKind.String };
        writer.Line();
        writer.Block($"private static bool TryRead{names.Of(map)}({ReaderEmitter.Reader}, {ReaderEmitter.MaybeNull}out {TypeNames.Of(map)} value)", () =>
        {
            writer.Line("value = null;").Block("if (!reader.BeginObject())", () => writer.Line("return false;")).Line();
            writer.Line($"var items = new {Generic}Dictionary<{Arguments(map)}>({(isText ? "global::System.StringComparer.Ordinal" : "")});");
            writer.Block("while (reader.NextMember())", () =>
            {
                _ = isText
                    ? writer.Line("var key = reader.GetMemberName();")
                    : writer.Block($"if (!{KeyEmitter.TryRead(map.Key, names)})", () => writer.Line("continue;")).Line();
                writer.Block("if (reader.BeginMember(isRepeated: items.ContainsKey(key)))", () =>
                {
                    var read = $"{ReaderEmitter.TryRead(map.Value.Type, "item", names)} ? item : default!";
                    writer.Line($"items.Add(key, {(map.Value.TakesNull ? $"reader.IsNull ? null : {read}" : read)});");
                });
            });
            writer.Line();
            EmitResult(writer, map);
        });
    }

    private static void EmitResult(SourceWriter writer, MapShape map)
    {
        switch (map.Kind)
        {
            case MapKind.Dictionary or MapKind.DictionaryInterface or MapKind.ReadOnlyDictionary:
                writer.Line("value = items;").Line("return true;");
                break;
            case MapKind.SortedDictionary or MapKind.SortedList:
                // Keys that differ may be equal to the culture that sorts them; the last one stays, as in System.Text.Json.
                writer
                    .Line($"value = new {TypeNames.Of(map)}();")
                    .Block("foreach (var item in items)", () => writer.Line("value[item.Key] = item.Value;"))
                    .Line().Line("return true;");
                break;
            case MapKind.ImmutableSortedDictionary:
                // This one does not take them.
                writer
                    .Block("try", () => writer.Line("value = global::System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(items);").Line("return true;"))
                    .Block("catch (global::System.ArgumentException refusal)", () => writer.Line("reader.AddRefusal(refusal);").Line("return false;"));
                break;
            case MapKind.ImmutableDictionary or MapKind.ImmutableDictionaryInterface:
                writer.Line("value = global::System.Collections.Immutable.ImmutableDictionary.CreateRange(items);").Line("return true;");
                break;
            default:
                writer.Line($"value = new {TypeNames.Of(map)}(items);").Line("return true;");
                break;
        }
    }

    private static string Arguments(MapShape map) => $"{TypeNames.Of(map.Key)}, {TypeNames.Of(map.Value)}";
}
