using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.CSharp;

/// <summary>Emits the closed set of outcomes with <c>Match</c> and <c>Switch</c>.</summary>
internal static class HierarchyEmitter
{
    public static void Emit(SourceWriter writer, InteractionShape interaction)
    {
        foreach (var container in interaction.Containers)
        {
            writer.Line(container).Line("{");
            writer.Indent();
        }

        writer.Block(interaction.Head, () =>
        {
            EmitOutcome(writer, interaction);
            foreach (var outcome in interaction.Outcomes)
            {
                writer.Line().Line($"{outcome.Head} : {interaction.Payload.Id}.Outcome;");
            }
        });
        foreach (var _ in interaction.Containers)
        {
            writer.Outdent();
            writer.Line("}");
        }

        writer.Line();
    }

    private static void EmitOutcome(SourceWriter writer, InteractionShape interaction)
    {
        writer
            .Line($"/// <summary>An answer to <see cref=\"{interaction.Payload.Id}\"/>: one of {string.Join(", ", interaction.Outcomes.Select(Cref))}.</summary>")
            .Line(GeneratedFile.Attribute);
        writer.Block("public abstract partial record Outcome", () =>
        {
            writer.Line("// No other assembly can add an outcome.");
            writer.Line("private protected Outcome() { }").Line();
            EmitMatch(writer, interaction);
            writer.Line();
            EmitSwitch(writer, interaction);
        });
    }

    private static void EmitMatch(SourceWriter writer, InteractionShape interaction)
    {
        writer
            .Line("/// <summary>Turns the answer into a value, with one function for each outcome.</summary>")
            .Line("/// <typeparam name=\"TResult\">The type of the value.</typeparam>")
            .Lines(interaction.Outcomes.Select(static outcome =>
                $"/// <param name=\"{outcome.Parameter.TrimStart('@')}\">What to do with {Cref(outcome)}.</param>"))
            .Line("/// <returns>What the function returns.</returns>");
        var parameters = interaction.Outcomes.Select(static outcome => $"global::System.Func<{outcome.Data.Id}, TResult> {outcome.Parameter}");
        writer.Block($"public TResult Match<TResult>({string.Join(", ", parameters)})", () =>
        {
            EmitGuards(writer, interaction);
            writer.Block(
                "return this switch",
                () => writer
                    .Lines(interaction.Outcomes.Select(static outcome => $"{outcome.Data.Id} outcome => {outcome.Parameter}(outcome),"))
                    .Line("_ => throw new global::System.Diagnostics.UnreachableException(),"),
                "};");
        });
    }

    private static void EmitSwitch(SourceWriter writer, InteractionShape interaction)
    {
        writer
            .Line("/// <summary>Does something with the answer, with one action for each outcome.</summary>")
            .Lines(interaction.Outcomes.Select(static outcome =>
                $"/// <param name=\"{outcome.Parameter.TrimStart('@')}\">What to do with {Cref(outcome)}.</param>"));
        var parameters = interaction.Outcomes.Select(static outcome => $"global::System.Action<{outcome.Data.Id}> {outcome.Parameter}");
        writer.Block($"public void Switch({string.Join(", ", parameters)})", () =>
        {
            EmitGuards(writer, interaction);
            writer.Block("switch (this)", () =>
            {
                foreach (var outcome in interaction.Outcomes)
                {
                    writer.Line($"case {outcome.Data.Id} outcome:").Line($"    {outcome.Parameter}(outcome);").Line("    break;");
                }

                writer.Line("default:").Line("    throw new global::System.Diagnostics.UnreachableException();");
            });
        });
    }

    private static void EmitGuards(SourceWriter writer, InteractionShape interaction) =>
        writer.Lines(interaction.Outcomes.Select(static outcome => $"global::System.ArgumentNullException.ThrowIfNull({outcome.Parameter});"));

    private static string Cref(OutcomeShape outcome) => $"<see cref=\"{outcome.Data.Id}\"/>";
}
