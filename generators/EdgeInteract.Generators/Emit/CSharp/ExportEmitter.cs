using EdgeInteract.Generators.Emit.Schema;
using EdgeInteract.Generators.Emit.TypeScript;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Generators.Emit.CSharp;

/// <summary>Emits what the contract tool reads out of the assembly: a generator may not write files.</summary>
internal static class ExportEmitter
{
    public static SourceText Emit(InteractionShape interaction)
    {
        var writer = GeneratedFile.Begin();
        writer
            .Line("[assembly: global::EdgeInteract.Contracts.ExportedContract(")
            .Line($"    {Literals.Quote(interaction.Type)},")
            .Line($"    {Literals.Quote(ContractFingerprint.Of(interaction))},")
            .Line($"    {Literals.Quote(TypeScriptEmitter.FileName(interaction))},")
            .Line($"    {Literals.Quote(TypeScriptEmitter.Emit(interaction))},")
            .Line($"    {Literals.Quote(SchemaEmitter.Payload(interaction))},")
            .Line($"    {Literals.Quote(SchemaEmitter.Response(interaction))})]");
        return GeneratedFile.End(writer);
    }
}
