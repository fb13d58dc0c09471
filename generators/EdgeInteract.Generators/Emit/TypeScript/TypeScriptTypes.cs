using EdgeInteract.Generators.Emit.TypeScript.Layout;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.TypeScript;

/// <summary>The TypeScript types of shapes.</summary>
internal static class TypeScriptTypes
{
    /// <summary>A member of an interface or of an object type, with its type.</summary>
    public static Document Property(string name, bool isOptional, ValueShape value, TypeScriptNames names)
    {
        var head = $"readonly {TypeScriptText.PropertyName(name)}{(isOptional ? "?" : "")}:";
        var type = Of(value, names);
        return IsUnion(value)
            ? Document.Of(head, Document.Group(Document.Indent(Document.Line, OrNull(type))))
            : Document.Of(head, " ", type, IsNullable(value) ? " | null" : "");
    }

    /// <summary>An object type.</summary>
    /// <param name="group">How its lines belong together.</param>
    /// <param name="properties">Its properties.</param>
    public static Document Object(Func<Document[], Document> group, params Document[] properties) => group(
    [
        "{",
        Document.Indent(Document.Line, Document.Join(Document.Of(";", Document.Line), properties), Document.IfBroken(";")),
        Document.Line,
        "}",
    ]);

    /// <summary>The type of an object without members.</summary>
    public static Document Empty(Func<Document[], Document> group) => Arguments(group, "Record", "string", "never");

    /// <summary>What stands behind the name of an alias: one of some types.</summary>
    public static Document Union(IReadOnlyList<Document> types) => types.Count == 1
        ? types[0]
        : Document.Of(Document.IfBroken("| "), Document.Join(Document.Of(Document.Line, "| "), types.Select(static type => Document.Indent(type))));

    private static Document Of(ValueShape value, TypeScriptNames names) => value.IsAnything ? "unknown" : Of(value.Type, names);

    private static Document Of(TypeShape type, TypeScriptNames names) => type switch
    {
        ScalarShape { Kind: ScalarKind.Boolean } => "boolean",
        ScalarShape { Kind: var kind } when kind.IsNumber() => "number",
        ReferenceShape reference => names.Of(reference.Id),
        JsonShape { Kind: JsonKind.Object } => Arguments(Document.Group, "Readonly", Arguments(Document.Group, "Record", "string", "unknown")),
        JsonShape { Kind: JsonKind.Array } => "readonly unknown[]",
        JsonShape => "NonNullable<unknown>",
        MapShape map => Arguments(Document.Group, "Readonly", Record(map, names)),
        ListShape list => Document.Of("readonly ", Element(list.Element, names), "[]"),
        _ => "string",
    };

    // Every name of an enum is a key that a document may leave out.
    private static Document Record(MapShape map, TypeScriptNames names) => map.Key is ReferenceShape key
        ? Arguments(Document.Group, "Partial", Arguments(Document.Group, "Record", names.Of(key.Id), Value(map.Value, names)))
        : Arguments(Document.Group, "Record", "string", Value(map.Value, names));

    private static Document Element(ValueShape element, TypeScriptNames names)
    {
        var type = Of(element, names);
        return IsUnion(element) ? Document.Group("(", Document.Indent(Document.SoftLine, OrNull(type)), Document.SoftLine, ")")
            : IsNullable(element) ? Document.Of("(", type, " | null)")
            : element.Type is ListShape or JsonShape { Kind: JsonKind.Array } ? Document.Of("(", type, ")")
            : type;
    }

    private static Document Value(ValueShape value, TypeScriptNames names)
    {
        var type = Of(value, names);
        return IsUnion(value) ? Document.Group(OrNull(type)) : Document.Of(type, IsNullable(value) ? " | null" : "");
    }

    private static Document OrNull(Document type) => Document.Of(Document.IfBroken("| "), type, Document.Line, "| null");

    private static Document Arguments(Func<Document[], Document> group, string type, params Document[] arguments) => group(
        [type, "<", Document.Indent(Document.SoftLine, Document.Join(Document.Of(",", Document.Line), arguments)), Document.SoftLine, ">"]);

    // Whether it is a union that may end a line. A name, or what has its own brackets, stays on the line with its null.
    private static bool IsUnion(ValueShape value) => IsNullable(value) && value.Type is not (ReferenceShape or MapShape or JsonShape { Kind: JsonKind.Object });

    private static bool IsNullable(ValueShape value) => value is { Nullable: true, IsAnything: false };
}
