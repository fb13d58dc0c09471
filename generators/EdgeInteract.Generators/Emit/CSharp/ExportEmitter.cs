using EdgeInteract.Generators.Emit.TypeScript;
using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.CSharp;

/// <summary>Emits what the contract tool reads out of the assembly: a generator may not write files.</summary>
internal static class ExportEmitter
{
    public static void Emit(SourceWriter writer, InteractionShape interaction) =>
        writer
            .Line("[assembly: global::EdgeInteract.Contracts.ExportedContract(")
            .Line($"    {Literals.Quote(interaction.Type)},")
            .Line($"    {interaction.ContractType}.{ContractEmitter.FingerprintText},")
            .Line($"    {Literals.Quote(TypeScriptEmitter.FileName(interaction))},")
            .Line($"    {new QuotedText(TypeScriptEmitter.Emit(interaction))},")
            .Line($"    {interaction.ContractType}.{ContractEmitter.PayloadSchema},")
            .Line($"    {interaction.ContractType}.{ContractEmitter.ResponseSchema})]")
            .Line();
}
