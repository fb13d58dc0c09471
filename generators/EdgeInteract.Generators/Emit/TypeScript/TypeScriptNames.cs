using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.TypeScript;

/// <summary>
/// The exported names of one contract. All begin with the name of the declaration, so that contracts that share a file do not share names.
/// </summary>
internal sealed class TypeScriptNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public TypeScriptNames(InteractionShape interaction)
    {
        var allocator = new NameAllocator();
        Payload = allocator.Take(interaction.FlatName);
        Response = allocator.Take(interaction.FlatName + "Response");
        _names[interaction.Payload.Id] = Payload;
        foreach (var outcome in interaction.Outcomes)
        {
            _names[outcome.Data.Id] = allocator.Take(interaction.FlatName + outcome.Data.Name);
        }

        foreach (var definition in interaction.Definitions)
        {
            _names[definition.Id] = allocator.Take(interaction.FlatName + definition.Name);
        }
    }

    public string Payload { get; }

    public string Response { get; }

    public string Of(string id) => _names[id];
}
