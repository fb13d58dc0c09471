using EdgeInteract.Generators.Discovery;
using EdgeInteract.Generators.Naming;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Generators.Emit.CSharp;

/// <summary>Emits <c>Add{Assembly}Interactions</c>.</summary>
internal static class RegistrationEmitter
{
    private const string Registry = "global::EdgeInteract.Contracts.IInteractionRegistry";

    public static void Emit(Action<string, SourceText> add, RegistrationUnit unit)
    {
        if (unit.Contracts.Count == 0)
        {
            return;
        }

        var name = Casing.ToIdentifier(unit.Assembly);
        var writer = GeneratedFile.Begin().Namespace("Microsoft.Extensions.DependencyInjection");
        writer
            .Line($"/// <summary>Makes the interactions of {XmlText.Escape(unit.Assembly)} known.</summary>")
            .Line(GeneratedFile.Attribute);
        writer.Block($"public static class {(name.Length > 0 && char.IsDigit(name[0]) ? "_" : "")}{name}InteractionRegistration", () =>
        {
            writer
                .Line($"/// <summary>Adds every contract and client of {XmlText.Escape(unit.Assembly)}.</summary>")
                .Line("/// <typeparam name=\"TRegistry\">The type of the registry.</typeparam>")
                .Line("/// <param name=\"registry\">What is being set up.</param>")
                .Line("/// <returns>The same registry, for the next call.</returns>");
            writer.Line($"public static TRegistry Add{name}Interactions<TRegistry>(this TRegistry registry)");
            writer.Block($"    where TRegistry : {Registry}", () => writer
                .Lines(unit.Contracts.Select(static contract => $"registry.AddContract({contract}.Instance);"))
                .Lines(unit.Clients.Select(static client => $"registry.AddClient(static publisher => new {client}(publisher));"))
                .Line("return registry;"));
        });
        add("InteractionRegistration.g.cs", writer.ToSource());
    }
}
