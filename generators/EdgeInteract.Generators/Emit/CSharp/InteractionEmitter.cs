using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Generators.Emit.CSharp;

/// <summary>Emits the file of one or several declarations: what is exported, the outcomes, the contract.</summary>
internal static class InteractionEmitter
{
    public static SourceText Emit(IReadOnlyList<InteractionShape> interactions)
    {
        var writer = GeneratedFile.Begin();

        // Attributes of an assembly stand before everything else.
        foreach (var interaction in interactions)
        {
            ExportEmitter.Emit(writer, interaction);
        }

        if (interactions.Count == 1)
        {
            writer.Namespace(interactions[0].Namespace);
            EmitTypes(writer, interactions[0]);
            return writer.ToSource();
        }

        foreach (var interaction in interactions)
        {
            var head = interaction.Namespace.Length == 0 ? "" : $"namespace {interaction.Namespace}";
            if (head.Length == 0)
            {
                EmitTypes(writer, interaction);
            }
            else
            {
                writer.Block(head, () => EmitTypes(writer, interaction));
            }
        }

        return writer.ToSource();
    }

    private static void EmitTypes(SourceWriter writer, InteractionShape interaction)
    {
        HierarchyEmitter.Emit(writer, interaction);
        ContractEmitter.Emit(writer, interaction);
    }
}
