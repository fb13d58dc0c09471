using EdgeInteract.Generators.Emit.CSharp;
using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.Json;

/// <summary>Emits how the collections that are a JSON array are read.</summary>
internal static class ListReaderEmitter
{
    private const string Generic = "global::System.Collections.Generic.";
    private const string Immutable = "global::System.Collections.Immutable.";

    public static void Emit(SourceWriter writer, ListShape list, JsonNames names)
    {
        var element = TypeNames.Of(list.Element);
        writer.Line();
        writer.Block($"private static bool TryRead{names.Of(list)}({ReaderEmitter.Reader}, {ReaderEmitter.MaybeNull}out {TypeNames.Of(list)} value)", () =>
        {
            writer.Line("value = default;").Block("if (!reader.BeginArray())", () => writer.Line("return false;")).Line();
            writer.Line($"var items = new {Generic}List<{element}>();");
            writer.Block("while (reader.NextItem())", () =>
            {
                if (list.Element.TakesNull)
                {
                    writer.Block("if (reader.IsNull)", () => writer.Line("items.Add(null);").Line("continue;")).Line();
                }

                // What is wrong is not made, and the reader counts the items of the document.
                writer.Block($"if ({ReaderEmitter.TryRead(list.Element.Type, "item", names)} && !reader.IsCheckOnly)", () => writer.Line("items.Add(item);"));
            });
            writer.Line();
            if (list.Kind.IsSet())
            {
                EmitSet(writer, list.Kind, element);
            }
            else
            {
                writer.Line($"value = {FromItems(list.Kind, element)};").Line("return true;");
            }
        });
    }

    // A set compares what it is given: not what stands for something that could not be read, nor what is not read at all.
    private static void EmitSet(SourceWriter writer, ListKind kind, string element)
    {
        writer.Block("if (reader.IsCheckOnly)", () => writer.Line("value = default!;").Line("return true;")).Line();
        writer
            .Block("try", () =>
            {
                if (kind is ListKind.HashSet or ListKind.SetInterface or ListKind.SortedSet)
                {
                    // One by one, so that of what is equal the first one stays; a sorted set that is made of a list keeps any.
                    writer
                        .Line($"var distinct = new {Generic}{(kind == ListKind.SortedSet ? "SortedSet" : "HashSet")}<{element}>();")
                        .Block("foreach (var item in items)", () => writer.Line("distinct.Add(item);"))
                        .Line().Line("value = distinct;");
                }
                else
                {
                    writer.Line($"value = {FromItems(kind, element)};");
                }

                writer.Line("return true;");
            })
            .Block("catch (global::System.Exception refusal)", () => writer.Line("reader.AddRefusal(refusal);").Line("value = default;").Line("return false;"));
    }

    private static string FromItems(ListKind kind, string element) => kind switch
    {
        ListKind.Array => "items.ToArray()",
        ListKind.List or ListKind.Enumerable or ListKind.CollectionInterface or ListKind.ListInterface or ListKind.ReadOnlyCollectionInterface or ListKind.ReadOnlyList => "items",
        ListKind.Collection or ListKind.ObservableCollection or ListKind.Queue or ListKind.ConcurrentQueue or ListKind.LinkedList =>
            $"new global::{ListKinds.NameOf(kind)}<{element}>(items)",
        ListKind.ImmutableArray => $"{Immutable}ImmutableArray.CreateRange(items)",
        ListKind.ImmutableList or ListKind.ImmutableListInterface => $"{Immutable}ImmutableList.CreateRange(items)",
        ListKind.ImmutableQueue or ListKind.ImmutableQueueInterface => $"{Immutable}ImmutableQueue.CreateRange(items)",
        ListKind.ImmutableHashSet or ListKind.ImmutableSetInterface => $"{Immutable}ImmutableHashSet.CreateRange(items)",
        ListKind.ImmutableSortedSet => $"{Immutable}ImmutableSortedSet.CreateRange(items)",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
