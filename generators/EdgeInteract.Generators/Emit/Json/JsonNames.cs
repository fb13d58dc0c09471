using EdgeInteract.Generators.Emit.CSharp;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.Json;

/// <summary>The names of the methods and fields that read and write the types of one contract.</summary>
internal sealed class JsonNames
{
    private const string KeyPrefix = "key ";

    private readonly NameAllocator _allocator = new();
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly List<ListShape> _lists = [];
    private readonly List<MapShape> _maps = [];
    private readonly List<EnumShape> _keys = [];
    private readonly List<PatternRule> _patterns = [];
    private readonly List<AllowedValuesRule> _allowedTexts = [];

    public JsonNames(InteractionShape interaction)
    {
        // Names that the base class has.
        _allocator.Take("Payload");
        _allocator.Take("Outcome");
        Objects = [interaction.Payload, .. interaction.Outcomes.Select(static outcome => outcome.Data), .. interaction.Definitions.OfType<ObjectShape>()];
        Accessors = new AccessorNames(Objects);
        Enums = [.. interaction.Definitions.OfType<EnumShape>()];
        Unions = [.. interaction.Definitions.OfType<UnionShape>()];
        foreach (var definition in Objects.Concat<DefinitionShape>(Enums).Concat(Unions))
        {
            _types.Add(definition.Id, _allocator.Take(definition.Name));
        }

        foreach (var member in Objects.SelectMany(static definition => definition.Members))
        {
            AddCollections(member.Value.Type);
            _patterns.AddRange(member.Rules.OfType<PatternRule>().Where(rule => !_patterns.Contains(rule)));
            _allowedTexts.AddRange(member.Rules.OfType<AllowedValuesRule>().Where(rule => member.Binding != MemberBinding.Discriminator && rule.IsText && !_allowedTexts.Contains(rule)));
        }
    }

    public IReadOnlyList<ObjectShape> Objects { get; }

    public AccessorNames Accessors { get; }

    public IReadOnlyList<EnumShape> Enums { get; }

    public IReadOnlyList<UnionShape> Unions { get; }

    public IReadOnlyList<ListShape> Lists => _lists;

    public IReadOnlyList<MapShape> Maps => _maps;

    /// <summary>The enums that are keys of dictionaries.</summary>
    public IReadOnlyList<EnumShape> Keys => _keys;

    public IReadOnlyList<PatternRule> Patterns => _patterns;

    public IReadOnlyList<AllowedValuesRule> AllowedTexts => _allowedTexts;

    public string Of(DefinitionShape definition) => _types[definition.Id];

    public string Of(ReferenceShape reference) => _types[reference.Id];

    public string Of(UnionCaseShape derived) => _types[derived.Definition];

    public string Of(ListShape list) => _types[TypeNames.Of(list)];

    public string Of(MapShape map) => _types[TypeNames.Of(map)];

    public string OfKey(EnumShape key) => _types[KeyPrefix + key.Id];

    public string OfKey(ReferenceShape key) => _types[KeyPrefix + key.Id];

    public string Of(PatternRule pattern) => Numbered("s_pattern", _patterns.IndexOf(pattern));

    public string Of(AllowedValuesRule allowed) => Numbered("s_allowed", _allowedTexts.IndexOf(allowed));

    private static string Numbered(string name, int index) => name + index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void AddCollections(TypeShape type)
    {
        if (type is not (ListShape or MapShape) || _types.ContainsKey(TypeNames.Of(type)))
        {
            return;
        }

        if (type is ListShape list)
        {
            AddCollections(list.Element.Type);
            _types.Add(TypeNames.Of(list), _allocator.Take(list.Kind + "Of" + ElementName(list.Element)));
            _lists.Add(list);
        }
        else if (type is MapShape map)
        {
            AddCollections(map.Value.Type);
            AddKey(map.Key);
            var key = map.Key is ScalarShape { Kind: ScalarKind.String } ? "" : ElementName(new ValueShape(map.Key, Nullable: false)) + "And";
            _types.Add(TypeNames.Of(map), _allocator.Take($"{map.Kind}Of{key}{ElementName(map.Value)}"));
            _maps.Add(map);
        }
    }

    private void AddKey(TypeShape key)
    {
        if (key is ReferenceShape reference && !_types.ContainsKey(KeyPrefix + reference.Id))
        {
            var shape = Enums.First(candidate => candidate.Id == reference.Id);
            _types.Add(KeyPrefix + reference.Id, _allocator.Take("KeyOf" + shape.Name));
            _keys.Add(shape);
        }
    }

    private string ElementName(ValueShape element) => (element.Nullable ? "Nullable" : "") + element.Type switch
    {
        ScalarShape scalar => scalar.Kind.ToString(),
        ReferenceShape reference => _types[reference.Id],
        ListShape or MapShape => _types[TypeNames.Of(element.Type)],
        JsonShape { Kind: JsonKind.Element } => "Json",
        JsonShape { Kind: JsonKind.Any } => "Any",
        JsonShape json => "Json" + json.Kind,
        _ => "",
    };
}
