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
        var (waits, returns) = Words(interaction);
        Document(writer, $"{about} {waits}", form, "Cancels the interaction.", returns);
        EmitCall(writer, interaction, form, "Request", Answer(interaction));
    }

    public static void EmitTryRequest(SourceWriter writer, InteractionShape interaction, ClientParameters form, string about)
    {
        Document(
            writer,
            $"{about} {Words(interaction).Waits} A timeout, a block and a cancellation are values of the attempt, not exceptions.",
            form,
            "Cancels the interaction.",
            "What came of it.");
        EmitCall(writer, interaction, form, "TryRequest", $"global::EdgeInteract.InteractionAttempt<{Answer(interaction)}>");
    }

    public static void EmitPublish(SourceWriter writer, InteractionShape interaction, ClientParameters form, string about)
    {
        Document(writer, $"{about} Does not wait for the answer{(interaction.IsEach ? "s" : "")}.", form, "Gives up publishing.", "A handle to wait with.");
        EmitCall(writer, interaction, form, "Publish", $"global::EdgeInteract.Interaction{(interaction.IsEach ? "Each" : "")}Handle<{interaction.Payload.Id}.Outcome>");
    }

    public static void EmitResume(SourceWriter writer, InteractionShape interaction, string about)
    {
        writer
            .Line()
            .Line($"/// <summary>{about} Waits for the answer{(interaction.IsEach ? "s" : "")} to a request that was published before, perhaps by another process.</summary>")
            .Line("/// <param name=\"interactionId\">The id of the interaction.</param>")
            .Line("/// <param name=\"cancellationToken\">Ends the waiting; the interaction stays open.</param>")
            .Line($"/// <returns>{Words(interaction).Returns}</returns>")
            .Line($"{Access(interaction)} global::System.Threading.Tasks.Task<{Answer(interaction)}> Resume{interaction.FlatName}(")
            .Line("    string interactionId,")
            .Line($"    {Token} cancellationToken = default) =>")
            .Line($"    {Calls}.{Call(interaction, "Resume")}(this._publisher, {interaction.ContractType}.Instance, interactionId, cancellationToken);");
    }

    private static (string Waits, string Returns) Words(InteractionShape interaction) => interaction.IsEach
        ? ("Waits until all have answered, or for the deadline.", "The accepted answers, and who has not answered by the deadline.")
        : ("Waits for the answer.", "The accepted answer.");

    private static string Answer(InteractionShape interaction) =>
        $"global::EdgeInteract.{(interaction.IsEach ? "InteractionAnswers" : "InteractionAnswer")}<{interaction.Payload.Id}.Outcome>";

    private static string Call(InteractionShape interaction, string verb) => $"{verb}{(interaction.IsEach ? "Each" : "")}Async";

    private static void EmitCall(SourceWriter writer, InteractionShape interaction, ClientParameters form, string verb, string result)
    {
        writer
            .Line($"{Access(interaction)} global::System.Threading.Tasks.Task<{result}> {verb}{interaction.FlatName}(")
            .Line($"    global::EdgeInteract.InteractionTarget {form.Target},")
            .Lines(form.Content.Select(static parameter => $"    {parameter},"))
            .Line($"    global::EdgeInteract.InteractionOptions? {form.Options} = null,")
            .Line($"    {Token} {form.Cancellation} = default) =>")
            .Line($"    {Calls}.{Call(interaction, verb)}(")
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
