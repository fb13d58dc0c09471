using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.CSharp;

/// <summary>The C# names of shapes.</summary>
internal static class TypeNames
{
    public static string Of(ValueShape value) => value.Nullable ? Of(value.Type) + "?" : Of(value.Type);

    public static string Of(TypeShape type) => type switch
    {
        ScalarShape scalar => Of(scalar.Kind),
        ReferenceShape reference => reference.Id,
        ListShape { Kind: ListKind.Array } list => $"{Of(list.Element)}[]",
        ListShape list => $"global::{ListKinds.NameOf(list.Kind)}<{Of(list.Element)}>",
        JsonShape { Kind: JsonKind.Any } => "object",
        JsonShape { Kind: JsonKind.Element or JsonKind.Document } json => $"global::System.Text.Json.Json{json.Kind}",
        JsonShape json => $"global::System.Text.Json.Nodes.Json{json.Kind}",
        MapShape map => $"global::{MapKinds.NameOf(map.Kind)}<{Of(map.Key)}, {Of(map.Value)}>",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static bool IsValueType(TypeShape type) => type switch
    {
        ScalarShape scalar => !scalar.Kind.IsReference(),
        ReferenceShape reference => reference.IsValueType,
        ListShape list => list.Kind == ListKind.ImmutableArray,
        JsonShape json => json.Kind == JsonKind.Element,
        _ => false,
    };

    private static string Of(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "string",
        ScalarKind.Boolean => "bool",
        ScalarKind.Byte => "byte",
        ScalarKind.SByte => "sbyte",
        ScalarKind.Int16 => "short",
        ScalarKind.UInt16 => "ushort",
        ScalarKind.Int32 => "int",
        ScalarKind.UInt32 => "uint",
        ScalarKind.Int64 => "long",
        ScalarKind.UInt64 => "ulong",
        ScalarKind.Int128 => "global::System.Int128",
        ScalarKind.UInt128 => "global::System.UInt128",
        ScalarKind.Half => "global::System.Half",
        ScalarKind.Single => "float",
        ScalarKind.Double => "double",
        ScalarKind.Decimal => "decimal",
        ScalarKind.Char => "char",
        ScalarKind.Guid => "global::System.Guid",
        ScalarKind.DateOnly => "global::System.DateOnly",
        ScalarKind.DateTime => "global::System.DateTime",
        ScalarKind.DateTimeOffset => "global::System.DateTimeOffset",
        ScalarKind.TimeOnly => "global::System.TimeOnly",
        ScalarKind.TimeSpan => "global::System.TimeSpan",
        ScalarKind.Uri => "global::System.Uri",
        ScalarKind.Version => "global::System.Version",
        ScalarKind.Bytes => "byte[]",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
