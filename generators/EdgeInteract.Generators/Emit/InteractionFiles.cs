using EdgeInteract.Generators.Discovery;
using EdgeInteract.Generators.Emit.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Generators.Emit;

/// <summary>The files of one declaration.</summary>
internal static class InteractionFiles
{
    public static void Emit(Action<string, SourceText> add, PlannedInteraction interaction)
    {
        add($"{interaction.FileName}.Outcome.g.cs", HierarchyEmitter.Emit(interaction.Shape));
        add($"{interaction.FileName}.Contract.g.cs", ContractEmitter.Emit(interaction.Shape));
        add($"{interaction.FileName}.Export.g.cs", ExportEmitter.Emit(interaction.Shape));
    }
}
