using EdgeInteract.Generators.Discovery;
using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Generators.Emit.CSharp;

/// <summary>Emits a typed client.</summary>
internal static class ClientEmitter
{
    private const string Publisher = "global::EdgeInteract.IInteractionPublisher";

    public static SourceText Emit(ClientGroup client)
    {
        var writer = GeneratedFile.Begin().Namespace(client.Namespace);
        var asked = string.Join(", ", client.Interactions.Select(static interaction => $"<see cref=\"{interaction.Payload.Id}\"/>"));
        writer
            .Line($"/// <summary>The typed calls that ask a person: {asked}.</summary>")
            .Line(GeneratedFile.Attribute);
        writer.Block($"{GeneratedFile.Accessibility(client.IsPublic)} sealed partial class {client.Name}", () =>
        {
            writer
                .Line($"private readonly {Publisher} _publisher;").Line()
                .Line("/// <summary>Makes the client.</summary>")
                .Line("/// <param name=\"publisher\">Publishes the requests.</param>");
            writer.Block($"public {client.Name}({Publisher} publisher)", () =>
                writer.Line("global::System.ArgumentNullException.ThrowIfNull(publisher);").Line("_publisher = publisher;"));
            foreach (var interaction in client.Interactions)
            {
                EmitInteraction(writer, interaction);
            }
        });
        return writer.ToSource();
    }

    private static void EmitInteraction(SourceWriter writer, InteractionShape interaction)
    {
        var about = interaction.Payload.Description is { } summary ? XmlText.Escape(summary) : $"Asks for <see cref=\"{interaction.Payload.Id}\"/>.";
        var parameters = ClientParameters.Of(interaction);
        var whole = ClientParameters.Whole(interaction);
        foreach (var form in parameters is null ? [whole] : new[] { whole, parameters })
        {
            ClientMethodEmitter.EmitRequest(writer, interaction, form, about);
        }

        foreach (var form in parameters is null ? [whole] : new[] { whole, parameters })
        {
            ClientMethodEmitter.EmitTryRequest(writer, interaction, form, about);
        }

        foreach (var form in parameters is null ? [whole] : new[] { whole, parameters })
        {
            ClientMethodEmitter.EmitPublish(writer, interaction, form, about);
        }

        ClientMethodEmitter.EmitResume(writer, interaction, about);
    }
}
