using System.Globalization;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.Schema;

/// <summary>
/// Writes JSON Schemas in the vocabulary that draft-07, 2020-12 and NJsonSchema read alike: <c>enum</c> with one member in place of <c>const</c>,
/// <c>definitions</c>, numeric bounds.
/// </summary>
/// <param name="interaction">The interaction.</param>
/// <param name="isCanonical">Whether order and descriptions are left out of it, for the fingerprint.</param>
internal sealed class SchemaEmitter(InteractionShape interaction, bool isCanonical)
{
    // A validator in JavaScript that keeps the properties of a schema as those of an object passes over this one, but not over the same name as a pattern.
    private const string Prototype = "__proto__";

    private readonly SchemaDefinitions _definitions = new(interaction);

    public static string Payload(InteractionShape interaction) => new SchemaEmitter(interaction, isCanonical: false).Payload();

    public static string Response(InteractionShape interaction) => new SchemaEmitter(interaction, isCanonical: false).Response();

    public string Payload() => WithDefinitions(Object(interaction.Payload), [interaction.Payload]);

    public string Response()
    {
        var outcomes = Ordered(interaction.Outcomes, static outcome => outcome.Wire ?? "").Select(Outcome);
        return WithDefinitions(
            new SchemaNode().Add("oneOf", outcomes),
            interaction.Outcomes.Select(static outcome => outcome.Data));
    }

    private SchemaNode Outcome(OutcomeShape outcome)
    {
        var data = outcome.Data.IsOptional
            ? new SchemaNode().Add("anyOf", Object(outcome.Data), Null())
            : Object(outcome.Data);
        var properties = new SchemaNode()
            .Add("outcome", OutcomeName(outcome))
            .Add("data", data);
        var required = outcome.Data.IsOptional ? "[\"outcome\"]" : "[\"outcome\",\"data\"]";
        return new SchemaNode().AddText("type", "object").Add("properties", properties).Add("required", required).Add("additionalProperties", "false");
    }

    private SchemaNode OutcomeName(OutcomeShape outcome)
    {
        var node = new SchemaNode().AddText("type", "string");
        if (outcome.Wire is { } name)
        {
            return node.Add("enum", SchemaNode.Array([Literals.Quote(name)]));
        }

        var names = Ordered(interaction.OutcomeNames, static name => name).Select(Literals.Quote);
        return node
            .Add("minLength", "1")
            .Add("maxLength", OutcomeShape.MaxNameLength.ToString(CultureInfo.InvariantCulture))
            .Add("not", new SchemaNode().Add("enum", SchemaNode.Array(names)));
    }

    private string WithDefinitions(SchemaNode schema, IEnumerable<ObjectShape> roots)
    {
        var used = Ordered(_definitions.UsedBy(roots), _definitions.NameOf).ToArray();
        if (used.Length > 0)
        {
            var definitions = new SchemaNode();
            foreach (var definition in used)
            {
                definitions.Add(_definitions.NameOf(definition), Definition(definition));
            }

            schema.Add("definitions", definitions);
        }

        return schema.ToString();
    }

    private SchemaNode Definition(DefinitionShape definition) => definition switch
    {
        EnumShape members => Described(members.Description)
            .AddText("type", "string")
            .Add("enum", SchemaNode.Array(Ordered(members.Members, static member => member.JsonName).Select(static member => Literals.Quote(member.JsonName)))),
        UnionShape union => Described(union.Description)
            .Add("oneOf", Ordered(union.Cases.Select(derived => _definitions.NameOf(derived.Definition)), static name => name).Select(Reference)),
        _ => Object((ObjectShape)definition),
    };

    private static SchemaNode Reference(string name) => new SchemaNode().AddText("$ref", "#/definitions/" + name);

    private static SchemaNode Null() => new SchemaNode().AddText("type", "null");

    private SchemaNode Object(ObjectShape definition)
    {
        var members = Ordered(definition.Members, static member => member.JsonName).ToArray();
        var properties = new SchemaNode();
        var patterns = new SchemaNode();
        foreach (var member in members)
        {
            AddName(properties, patterns, member.JsonName, Member(member));
        }

        var node = WithNames(Described(definition.Description).AddText("type", "object"), properties, patterns);

        var required = members.Where(static member => member.Required).Select(static member => Literals.Quote(member.JsonName)).ToArray();
        return (required.Length == 0 ? node : node.Add("required", SchemaNode.Array(required))).Add("additionalProperties", "false");
    }

    private static void AddName(SchemaNode properties, SchemaNode patterns, string name, SchemaNode value) =>
        _ = name == Prototype ? patterns.Add($"^{Prototype}$(?!\\n)", value) : properties.Add(name, value);

    private static SchemaNode WithNames(SchemaNode node, SchemaNode properties, SchemaNode patterns)
    {
        node.Add("properties", properties);
        return patterns.IsEmpty ? node : node.Add("patternProperties", patterns);
    }

    // What a document leaves out, the server fills in: its default changes nothing for who writes documents, and so not the fingerprint.
    private SchemaNode Member(MemberShape member)
    {
        var node = Value(Described(member.Description), member.Wire, member.Rules);
        return isCanonical || member.Default?.Json is not { } json ? node : node.Add("default", json);
    }

    private SchemaNode Value(SchemaNode node, ValueShape value, IReadOnlyList<RuleShape> rules)
    {
        switch (value.Type)
        {
            case ScalarShape scalar:
                ScalarSchema.Add(node, scalar.Kind, value.Nullable, rules);
                break;
            case ReferenceShape reference when rules.OfType<AllowedValuesRule>().FirstOrDefault() is { } values:
                AddMembers(node, _definitions.Enum(reference.Id), values, value.Nullable);
                break;
            case ReferenceShape reference:
                var target = Reference(_definitions.NameOf(reference.Id));
                _ = value.Nullable
                    ? node.Add("anyOf", target, Null())
                    : node.Add("allOf", [target]);
                break;
            case ListShape list:
                node.Add("type", value.Nullable ? "[\"array\",\"null\"]" : "\"array\"");
                node.Add("items", Value(new SchemaNode(), list.Element, []));
                AddLengths(node, "array", rules);
                break;
            case JsonShape json when !value.IsAnything:
                AddJson(node, json.Kind, value.Nullable);
                break;
            case MapShape map:
                node.Add("type", value.Nullable ? "[\"object\",\"null\"]" : "\"object\"");
                AddItems(node, map);
                AddLengths(node, "object", rules);
                break;
        }

        return node;
    }

    private static void AddLengths(SchemaNode node, string type, IReadOnlyList<RuleShape> rules)
    {
        foreach (var rule in rules.OfType<LengthRule>())
        {
            node.Add(rule.Keyword, rule.Limit.ToString(CultureInfo.InvariantCulture));
            if (rule is { IsMaximum: true, Limit: 0 })
            {
                // NJsonSchema takes 0 for no limit.
                var any = new SchemaNode().AddText("type", type).Add((rule with { IsMaximum = false }).Keyword, "1");
                node.Add("not", any);
            }
        }
    }

    // Some members of an enum, in place of a reference to all: NJsonSchema passes over what stands beside one.
    private void AddMembers(SchemaNode node, EnumShape definition, AllowedValuesRule rule, bool isNullable)
    {
        var names = Ordered(definition.Members, static member => member.JsonName).Select(static member => Literals.Quote(member.JsonName));
        var allowed = names.Where(name => rule.Values.Any(value => value.Json == name) != rule.IsDenied);
        node.Add("type", isNullable ? "[\"string\",\"null\"]" : "\"string\"").Add("enum", SchemaNode.Array(isNullable ? allowed.Concat(["null"]) : allowed));
    }

    private static void AddJson(SchemaNode node, JsonKind kind, bool isNullable) => _ = kind switch
    {
        JsonKind.Object => node.Add("type", isNullable ? "[\"object\",\"null\"]" : "\"object\""),
        JsonKind.Array => node.Add("type", isNullable ? "[\"array\",\"null\"]" : "\"array\""),
        _ => node.Add("not", Null()),
    };

    // Names that stand for something else than text have one spelling: listed for an enum, a pattern for the others.
    private void AddItems(SchemaNode node, MapShape map)
    {
        var value = Value(new SchemaNode(), map.Value, []);
        if (map.Key is ScalarShape { Kind: ScalarKind.String })
        {
            _ = map.Value.IsAnything ? node : node.Add("additionalProperties", value);
            return;
        }

        var names = new SchemaNode();
        if (map.Key is ReferenceShape key)
        {
            var patterns = new SchemaNode();
            foreach (var member in Ordered(_definitions.Enum(key.Id).Members, static member => member.JsonName))
            {
                AddName(names, patterns, member.JsonName, value);
            }

            WithNames(node, names, patterns);
        }
        else
        {
            node.Add("patternProperties", names.Add(KeySchema.Pattern(map.Key), value));
        }

        node.Add("additionalProperties", "false");
    }

    private SchemaNode Described(string? description) => new SchemaNode().AddText("description", isCanonical ? null : description);

    private IEnumerable<T> Ordered<T>(IEnumerable<T> items, Func<T, string> name) => isCanonical ? items.OrderBy(name, StringComparer.Ordinal) : items;
}
