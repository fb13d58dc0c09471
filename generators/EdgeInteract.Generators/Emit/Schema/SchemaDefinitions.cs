using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.Schema;

/// <summary>The named types of a contract, under the names that the schemas refer to them by.</summary>
internal sealed class SchemaDefinitions
{
    private readonly Dictionary<string, DefinitionShape> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public SchemaDefinitions(InteractionShape interaction)
    {
        var allocator = new NameAllocator();
        DefinitionShape[] all = [interaction.Payload, .. interaction.Outcomes.Select(static outcome => outcome.Data), .. interaction.Definitions];

        // By name, so that the order in which the members use the types does not decide who gets a number behind the name.
        foreach (var shape in all.OrderBy(static shape => shape.Id, StringComparer.Ordinal))
        {
            _shapes[shape.Id] = shape;
            _names[shape.Id] = allocator.Take(shape.Name);
        }
    }

    public EnumShape Enum(string id) => (EnumShape)_shapes[id];

    public string NameOf(string id) => _names[id];

    public string NameOf(DefinitionShape shape) => _names[shape.Id];

    /// <summary>The types that some objects refer to, directly or through others, in order of first use.</summary>
    public IReadOnlyList<DefinitionShape> UsedBy(IEnumerable<ObjectShape> roots)
    {
        var used = new List<DefinitionShape>();
        foreach (var member in roots.SelectMany(static root => root.Members))
        {
            Visit(member.Value.Type, used);
        }

        return used;
    }

    private void Visit(TypeShape type, List<DefinitionShape> used)
    {
        if (type is ListShape list)
        {
            Visit(list.Element.Type, used);
        }
        else if (type is MapShape map)
        {
            Visit(map.Value.Type, used);
        }
        else if (type is ReferenceShape reference)
        {
            Visit(_shapes[reference.Id], used);
        }
    }

    private void Visit(DefinitionShape shape, List<DefinitionShape> used)
    {
        if (used.Contains(shape))
        {
            return;
        }

        used.Add(shape);
        foreach (var member in (shape as ObjectShape)?.Members ?? default)
        {
            Visit(member.Value.Type, used);
        }

        foreach (var derived in (shape as UnionShape)?.Cases ?? default)
        {
            Visit(_shapes[derived.Definition], used);
        }
    }
}
