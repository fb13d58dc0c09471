using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.TypeScript;

/// <summary>The TypeScript types of shapes.</summary>
internal static class TypeScriptTypes
{
    public static string Of(ValueShape value, TypeScriptNames names) => value is { Nullable: true, Type: not JsonShape } ? Of(value.Type, names) + " | null" : Of(value.Type, names);

    private static string Of(TypeShape type, TypeScriptNames names) => type switch
    {
        ScalarShape { Kind: ScalarKind.Boolean } => "boolean",
        ScalarShape { Kind: >= ScalarKind.Byte and <= ScalarKind.Decimal } => "number",
        ReferenceShape reference => names.Of(reference.Id),
        JsonShape => "unknown",
        MapShape map => $"Readonly<Record<string, {Of(map.Value, names)}>>",
        ListShape { Element: { Nullable: true, Type: not JsonShape } } list => $"readonly ({Of(list.Element, names)})[]",
        ListShape { Element.Type: ListShape } list => $"readonly ({Of(list.Element, names)})[]",
        ListShape list => $"readonly {Of(list.Element, names)}[]",
        _ => "string",
    };
}
