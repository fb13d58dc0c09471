using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.CSharp;

/// <summary>Emits the methods of a typed client.</summary>
internal static class ClientMethodEmitter
{
    private const string Calls = "global::EdgeInteract.Contracts.TypedInteractions";
    private const string Token = "global::System.Threading.CancellationToken";

    public static void EmitRequest(SourceWriter writer, InteractionShape interaction, ClientParameters form, string about)
    {
        Document(writer, $"{about} Waits for the answer.", form, "Cancels the interaction.", "The accepted answer.");
        EmitCall(writer, interaction, form, "Request", $"global::EdgeInteract.InteractionAnswer<{interaction.Payload.Id}.Outcome>");
    }

    public static void EmitPublish(SourceWriter writer, InteractionShape interaction, ClientParameters form, string about)
    {
        Document(writer, $"{about} Does not wait for the answer.", form, "Gives up publishing.", "A handle to wait with.");
        EmitCall(writer, interaction, form, "Publish", $"global::EdgeInteract.InteractionHandle<{interaction.Payload.Id}.Outcome>");
    }

    public static void EmitResume(SourceWriter writer, InteractionShape interaction, string about)
    {
        writer
            .Line()
            .Line($"/// <summary>{about} Waits for the answer to a request that was published before, perhaps by another process.</summary>")
            .Line("/// <param name=\"interactionId\">The id of the interaction.</param>")
            .Line("/// <param name=\"cancellationToken\">Ends the waiting; the interaction stays open.</param>")
            .Line("/// <returns>The accepted answer.</returns>")
            .Line($"{Access(interaction)} global::System.Threading.Tasks.Task<global::EdgeInteract.InteractionAnswer<{interaction.Payload.Id}.Outcome>> Resume{interaction.FlatName}(")
            .Line("    string interactionId,")
            .Line($"    {Token} cancellationToken = default) =>")
            .Line($"    {Calls}.ResumeAsync(this._publisher, {interaction.ContractType}.Instance, interactionId, cancellationToken);");
    }

    private static void EmitCall(SourceWriter writer, InteractionShape interaction, ClientParameters form, string verb, string result)
    {
        writer
            .Line($"{Access(interaction)} global::System.Threading.Tasks.Task<{result}> {verb}{interaction.FlatName}(")
            .Line($"    global::EdgeInteract.InteractionTarget {form.Target},")
            .Lines(form.Content.Select(static parameter => $"    {parameter},"))
            .Line($"    global::EdgeInteract.InteractionOptions? {form.Options} = null,")
            .Line($"    {Token} {form.Cancellation} = default) =>")
            .Line($"    {Calls}.{verb}Async(")
            .Line("        this._publisher,")
            .Line($"        {interaction.ContractType}.Instance,")
            .Line($"        {form.Target},")
            .Line($"        {form.Payload},")
            .Line($"        {form.Options},")
            .Line($"        {form.Cancellation});");
    }

    private static void Document(SourceWriter writer, string summary, ClientParameters form, string cancels, string returns) =>
        writer
            .Line()
            .Line($"/// <summary>{summary}</summary>")
            .Line($"/// <param name=\"{form.Target}\">Whom to ask: a user id, or a role.</param>")
            .Lines(form.Documentation.Select(static parameter => $"/// <param name=\"{parameter.Name}\">{parameter.Text}</param>"))
            .Line($"/// <param name=\"{form.Options}\">What this call sets beyond the content.</param>")
            .Line($"/// <param name=\"{form.Cancellation}\">{cancels}</param>")
            .Line($"/// <returns>{returns}</returns>");

    private static string Access(InteractionShape interaction) => GeneratedFile.Accessibility(interaction.IsPublic);
}
