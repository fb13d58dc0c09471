using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.Json;

/// <summary>Emits how the text of a value or of a key is read as a member of an enum.</summary>
internal static class EnumReaderEmitter
{
    /// <param name="writer">Gets the text.</param>
    /// <param name="definition">The enum.</param>
    /// <param name="name">The name of what is emitted.</param>
    /// <param name="method">The method of the reader that finds the text.</param>
    public static void Emit(SourceWriter writer, EnumShape definition, string name, string method)
    {
        var texts = string.Join(", ", definition.Members.Select(static member => Literals.Quote(member.JsonName)));
        writer.Line().Line($"private static readonly global::EdgeInteract.Contracts.ContractNames s_namesOf{name} = new({texts});").Line();
        writer.Block($"private static bool TryRead{name}({ReaderEmitter.Reader}, out {definition.Id} value)", () =>
        {
            writer.Line($"var isRead = reader.{method}(s_namesOf{name}, out var index);");
            writer.Block(
                "value = index switch",
                () =>
                {
                    for (var i = 0; i < definition.Members.Count; i++)
                    {
                        writer.Line($"{i} => {definition.Id}.@{definition.Members[i].Name},");
                    }

                    writer.Line("_ => default,");
                },
                "};");
            writer.Line("return isRead;");
        });
    }
}
