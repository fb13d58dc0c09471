using EdgeInteract.Generators.Emit.TypeScript.Layout;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.TypeScript;

/// <summary>The TypeScript types of shapes.</summary>
internal static class TypeScriptTypes
{
    /// <summary>A type that no value but an empty object has.</summary>
    public static Document Empty => Arguments("Record", "string", "never");

    /// <summary>A member of an interface or of an object type, with its type.</summary>
    public static Document Property(string name, bool isOptional, ValueShape value, TypeScriptNames names)
    {
        var head = $"readonly {TypeScriptText.PropertyName(name)}{(isOptional ? "?" : "")}:";
        var type = Of(value.Type, names);
        return IsNullable(value) && value.Type is ListShape
            ? Document.Of(head, Document.Group(Document.Indent(Document.Line, OrNull(type))))
            : Document.Of(head, " ", type, IsNullable(value) ? " | null" : "");
    }

    /// <summary>An object type.</summary>
    public static Document Object(params Document[] properties) => Document.Group(
        "{", Document.Indent(Document.Line, Document.Join(Document.Of(";", Document.Line), properties), Document.IfBroken(";")), Document.Line, "}");

    /// <summary>What stands behind the name of an alias: one of some types.</summary>
    public static Document Union(IReadOnlyList<Document> types) => types.Count == 1
        ? types[0]
        : Document.Of(Document.IfBroken("| "), Document.Join(Document.Of(Document.Line, "| "), types.Select(static type => Document.Indent(type))));

    private static Document Of(TypeShape type, TypeScriptNames names) => type switch
    {
        ScalarShape { Kind: ScalarKind.Boolean } => "boolean",
        ScalarShape { Kind: >= ScalarKind.Byte and <= ScalarKind.Decimal } => "number",
        ReferenceShape reference => names.Of(reference.Id),
        JsonShape => "unknown",
        MapShape { Key: ReferenceShape key } map => Arguments("Readonly", Arguments("Partial", Arguments("Record", names.Of(key.Id), Value(map.Value, names)))),
        MapShape map => Arguments("Readonly", Arguments("Record", "string", Value(map.Value, names))),
        ListShape list => Document.Of("readonly ", Element(list.Element, names), "[]"),
        _ => "string",
    };

    private static Document Element(ValueShape element, TypeScriptNames names)
    {
        var type = Of(element.Type, names);
        return (IsNullable(element), element.Type) switch
        {
            (true, ListShape) => Document.Group("(", Document.Indent(Document.SoftLine, OrNull(type)), Document.SoftLine, ")"),
            (true, _) => Document.Of("(", type, " | null)"),
            (false, ListShape) => Document.Of("(", type, ")"),
            _ => type,
        };
    }

    private static Document Value(ValueShape value, TypeScriptNames names)
    {
        var type = Of(value.Type, names);
        return !IsNullable(value) ? type : value.Type is ListShape ? Document.Group(OrNull(type)) : Document.Of(type, " | null");
    }

    private static Document OrNull(Document type) => Document.Of(Document.IfBroken("| "), type, Document.Line, "| null");

    private static Document Arguments(string type, params Document[] arguments) => Document.Group(
        type, "<", Document.Indent(Document.SoftLine, Document.Join(Document.Of(",", Document.Line), arguments)), Document.SoftLine, ">");

    private static bool IsNullable(ValueShape value) => value is { Nullable: true, Type: not JsonShape };
}
