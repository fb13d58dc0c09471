using EdgeInteract.Generators.Emit.Json;
using EdgeInteract.Generators.Emit.Schema;
using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.CSharp;

/// <summary>Emits the contract class.</summary>
internal static class ContractEmitter
{
    /// <summary>The constants of a contract that the export names, so that they are written once.</summary>
    public const string FingerprintText = nameof(FingerprintText);
    public const string PayloadSchema = "PayloadSchemaText";
    public const string ResponseSchema = "ResponseSchemaText";

    private const string Errors = "global::EdgeInteract.InteractionErrorList";
    private const string Bytes = "global::System.ReadOnlySpan<byte>";
    private const string JsonWriter = "global::System.Text.Json.Utf8JsonWriter";

    public static void Emit(SourceWriter writer, InteractionShape interaction)
    {
        var names = new JsonNames(interaction);
        var payload = interaction.Payload.Id;
        var outcome = payload + ".Outcome";
        writer
            .Line($"/// <summary>The contract of <see cref=\"{payload}\"/>.</summary>")
            .Line(GeneratedFile.Attribute);
        writer.Block(
            $"internal sealed class {interaction.FlatName}Contract : global::EdgeInteract.Contracts.InteractionContract<{payload}, {outcome}>",
            () =>
            {
                EmitProperties(writer, interaction);
                EmitTitle(writer, interaction);
                EmitReading(writer, interaction, names);
                EmitWriting(writer, interaction, names);
                ReaderEmitter.Emit(writer, interaction, names);
                WriterEmitter.Emit(writer, interaction, names);
            });
    }

    private static void EmitProperties(SourceWriter writer, InteractionShape interaction)
    {
        var outcomes = string.Join(", ", interaction.OutcomeNames.Select(Literals.Quote));
        writer
            .Line($"internal const string {FingerprintText} = {Literals.Quote(ContractFingerprint.Of(interaction))};").Line()
            .Line($"internal const string {PayloadSchema} = {new QuotedText(SchemaEmitter.Payload(interaction))};").Line()
            .Line($"internal const string {ResponseSchema} = {new QuotedText(SchemaEmitter.Response(interaction))};").Line()
            .Line($"private static readonly string[] s_outcomes = [{outcomes}];").Line()
            .Line($"private {interaction.FlatName}Contract() {{ }}").Line()
            .Line("/// <summary>The contract; it has no state.</summary>")
            .Line($"public static {interaction.FlatName}Contract Instance {{ get; }} = new();").Line();
        Property(writer, "string", "Type", Literals.Quote(interaction.Type));
        Property(writer, "string", "Fingerprint", FingerprintText);
        Property(writer, "global::System.Collections.Generic.IReadOnlyList<string>", "Outcomes", "s_outcomes");
        if (interaction.TimeoutMs is { } timeout)
        {
            Property(writer, "int?", "TimeoutMs", timeout.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (interaction.IsEach)
        {
            Property(writer, "global::EdgeInteract.InteractionResponsePolicy", "ResponsePolicy", "global::EdgeInteract.InteractionResponsePolicy.Each");
        }

        if (interaction.Description is { } description)
        {
            Property(writer, "string?", "Description", Literals.Quote(description));
        }

        Property(writer, "string", "PayloadSchema", PayloadSchema);
        Property(writer, "string", "ResponseSchema", ResponseSchema);
    }

    private static void Property(SourceWriter writer, string type, string name, string value) =>
        writer.Line("/// <inheritdoc/>").Line($"public override {type} {name} => {value};").Line();

    private static void EmitTitle(SourceWriter writer, InteractionShape interaction)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override string FormatTitle({interaction.Payload.Id} payload) => {TitleEmitter.Expression(interaction)};").Line();
    }

    private static void EmitReading(SourceWriter writer, InteractionShape interaction, JsonNames names)
    {
        writer
            .Line("/// <inheritdoc/>")
            .Line($"public override {interaction.Payload.Id}? ReadPayload({Bytes} utf8Json, {Errors} errors) =>")
            .Line($"    global::EdgeInteract.Contracts.ContractReader.ReadPayload<{interaction.Payload.Id}>(utf8Json, errors, TryRead{names.Of(interaction.Payload)});")
            .Line()
            .Line("/// <inheritdoc/>")
            .Line($"public override bool CheckPayload({Bytes} utf8Json, {Errors} errors) =>")
            .Line($"    global::EdgeInteract.Contracts.ContractReader.CheckPayload<{interaction.Payload.Id}>(utf8Json, errors, TryRead{names.Of(interaction.Payload)});")
            .Line()
            .Line("/// <inheritdoc/>");
        writer.Block($"public override {interaction.Payload.Id}.Outcome? ReadOutcome(string outcome, {Bytes} utf8Data, {Errors} errors)", () =>
        {
            writer.Block("switch (outcome)", () =>
            {
                foreach (var outcome in interaction.Outcomes.Where(static outcome => outcome.Wire is not null))
                {
                    writer
                        .Line($"case {Literals.Quote(outcome.Wire!)}:")
                        .Line($"    return global::EdgeInteract.Contracts.ContractReader.ReadData<{outcome.Data.Id}>(utf8Data, errors, TryRead{names.Of(outcome.Data)});");
                }

                _ = interaction.CatchAll is null
                    ? writer
                        .Line("default:")
                        .Line("    global::EdgeInteract.Contracts.ContractReader.AddUnknownOutcome(outcome, s_outcomes, errors);")
                        .Line("    return null;")
                    : writer
                        .Line("default:")
                        .Line("    return global::EdgeInteract.Contracts.ContractReader.CheckOutcomeName(outcome, errors) ? ReadOtherOutcome(outcome, utf8Data, errors) : null;");
            });
        });
        writer.Line();
        if (interaction.CatchAll is { Data: var data })
        {
            writer
                .Line("// A method of its own, so that only these answers cost a closure.")
                .Line($"private static {data.Id}? ReadOtherOutcome(string outcome, {Bytes} utf8Data, {Errors} errors) =>")
                .Line($"    global::EdgeInteract.Contracts.ContractReader.ReadData<{data.Id}>(")
                .Line("        utf8Data,")
                .Line("        errors,")
                .Line($"        (ref global::EdgeInteract.Contracts.ContractReader reader, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {data.Id} value) =>")
                .Line($"            TryRead{names.Of(data)}(ref reader, outcome, out value));")
                .Line();
        }
    }

    private static void EmitWriting(SourceWriter writer, InteractionShape interaction, JsonNames names)
    {
        writer
            .Line("/// <inheritdoc/>")
            .Line($"public override void WritePayload({JsonWriter} writer, {interaction.Payload.Id} payload) => Write{names.Of(interaction.Payload)}(writer, payload);")
            .Line()
            .Line("/// <inheritdoc/>");
        writer.Block($"public override void WriteOutcome({JsonWriter} writer, {interaction.Payload.Id}.Outcome outcome)", () =>
            writer.Block("switch (outcome)", () =>
            {
                foreach (var outcome in interaction.Outcomes)
                {
                    writer.Line($"case {outcome.Data.Id} data:").Line($"    Write{names.Of(outcome.Data)}(writer, data);").Line("    break;");
                }

                writer.Line("default:").Line("    throw new global::System.Diagnostics.UnreachableException();");
            }));
        writer.Line().Line("/// <inheritdoc/>");
        writer.Block(
            $"public override string GetOutcomeName({interaction.Payload.Id}.Outcome outcome) => outcome switch",
            () => writer
                .Lines(interaction.Outcomes.Select(static outcome => $"{outcome.Data.Id}{(outcome.Wire is { } name ? $" => {Literals.Quote(name)}" : $" other => other.{OutcomeShape.NameMember}")},"))
                .Line("_ => throw new global::System.Diagnostics.UnreachableException(),"),
            "};");
    }
}
