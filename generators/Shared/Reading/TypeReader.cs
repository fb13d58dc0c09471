using System.Globalization;
using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads which JSON shape a type has. The one table of the types that are supported.</summary>
internal static class TypeReader
{
    private const string FlagsAttribute = "System.FlagsAttribute";
    private const string EnumMemberNameAttribute = "System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute";

    public static ValueShape? Read(ITypeSymbol type, ReadContext context)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return ReadType(nullable.TypeArguments[0], context) is { } value ? new ValueShape(value, Nullable: true) : null;
        }

        // What is written without nullable annotations says nothing about null, and is taken as it can be at run time.
        var isNullable = type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated;
        return ReadType(type, context) is { } shape ? new ValueShape(shape, isNullable) : null;
    }

    private static TypeShape? ReadType(ITypeSymbol type, ReadContext context)
    {
        if (Scalar(type) is { } kind)
        {
            return new ScalarShape(kind);
        }

        if (type is IArrayTypeSymbol { Rank: 1 } array)
        {
            return ReadList(ListKind.Array, array.ElementType, context);
        }

        if (type is not INamedTypeSymbol named || !context.CanName(named))
        {
            return null;
        }

        if (Json(named) is { } json)
        {
            return new JsonShape(json);
        }

        if (named is { IsGenericType: true, TypeArguments.Length: 2 })
        {
            if (MapKinds.Find(named.PlainName()) is { } map)
            {
                return ReadMap(map, named, context);
            }
        }

        if (named is { IsGenericType: true, TypeArguments.Length: 1 })
        {
            if (ListKinds.Find(named.PlainName()) is { } list)
            {
                return !list.IsSorted() || HasOrder(named.TypeArguments[0]) ? ReadList(list, named.TypeArguments[0], context) : null;
            }
        }

        return named.TypeKind == TypeKind.Enum ? ReadEnum(named, context) : ObjectTypes.Read(named, context);
    }

    private static ListShape? ReadList(ListKind kind, ITypeSymbol element, ReadContext context) =>
        !IsComparedByFreeJson(kind, element) && Read(element, context) is { } shape ? new ListShape(kind, shape) : null;

    /// <summary>Whether the items of a set are compared by free JSON: what is one item for it is two for the next reader. One that is sorted compares by the author's own code.</summary>
    public static bool IsComparedByFreeJson(ListKind kind, ITypeSymbol element) => kind.IsSet() && !kind.IsSorted() && ItemEquality.IsByFreeJson(element);

    /// <summary>The kind of a type that holds JSON which is not looked into.</summary>
    // Not JsonValue: its converter throws on what is not one.
    public static JsonKind? Json(INamedTypeSymbol type) => type.SpecialType == SpecialType.System_Object ? JsonKind.Any : type.PlainName() switch
    {
        "System.Text.Json.JsonElement" => JsonKind.Element,
        "System.Text.Json.JsonDocument" => JsonKind.Document,
        "System.Text.Json.Nodes.JsonNode" => JsonKind.Node,
        "System.Text.Json.Nodes.JsonObject" => JsonKind.Object,
        "System.Text.Json.Nodes.JsonArray" => JsonKind.Array,
        _ => null,
    };

    private static MapShape? ReadMap(MapKind kind, INamedTypeSymbol type, ReadContext context) =>
        ReadKey(type.TypeArguments[0], context) is { } key && Read(type.TypeArguments[1], context) is { } value ? new MapShape(kind, key, value) : null;

    // System.Text.Json has more, whose texts are not the same for everybody: a boolean is True, a fraction has many spellings.
    private static TypeShape? ReadKey(ITypeSymbol type, ReadContext context) => Scalar(type) switch
    {
        ScalarKind.String or ScalarKind.Guid or (>= ScalarKind.Byte and <= ScalarKind.UInt128) => new ScalarShape(Scalar(type)!.Value),
        _ => type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named && context.CanName(named) ? ReadEnum(named, context) : null,
    };

    private static bool HasOrder(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? HasOrder(nullable.TypeArguments[0])
            : type.AllInterfaces.Any(contract => contract.PlainName() == "System.IComparable"
                && (!contract.IsGenericType || SymbolEqualityComparer.Default.Equals(contract.TypeArguments[0], type)));

    private static ReferenceShape? ReadEnum(INamedTypeSymbol type, ReadContext context)
    {
        var fields = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).ToArray();
        var isAmbiguous = fields.Select(static field => field.ConstantValue).Distinct().Count() != fields.Length;
        if (fields.Length == 0 || isAmbiguous || type.FindAttribute(FlagsAttribute) is not null)
        {
            return null;
        }

        var members = fields
            .Select(field => new EnumMemberShape(
                field.Name,
                JsonName(field),
                Convert.ToString(field.ConstantValue, CultureInfo.InvariantCulture),
                Documentation.Summary(field, context.CancellationToken)))
            .ToEquatableArray();
        if (members.Select(static member => member.JsonName).Distinct(StringComparer.Ordinal).Count() != members.Count || members.Any(static member => !IsName(member.JsonName)))
        {
            return null;
        }

        var id = type.Id();
        context.AddEnum(id, members);
        var isDefined = context.Define(id, type, () =>
        {
            SerializationAttributes.CheckType(type, context);
            return new EnumShape(id, TypeIds.ReadableName(type), Documentation.Summary(type, context.CancellationToken), members);
        });
        return isDefined ? new ReferenceShape(id, IsEnum: true, IsValueType: true) : null;
    }

    /// <summary>Whether System.Text.Json takes a name for a member of an enum: on another one it throws.</summary>
    public static bool IsName(string name) => name.Length > 0 && !char.IsWhiteSpace(name[0]) && !char.IsWhiteSpace(name[name.Length - 1]);

    /// <summary>What a member of an enum is called in JSON.</summary>
    public static string JsonName(IFieldSymbol field) =>
        field.FindAttribute(EnumMemberNameAttribute) is { } attribute ? attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "" : field.Name;

    private static ScalarKind? Scalar(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ScalarKind.String,
        SpecialType.System_Boolean => ScalarKind.Boolean,
        SpecialType.System_Byte => ScalarKind.Byte,
        SpecialType.System_SByte => ScalarKind.SByte,
        SpecialType.System_Int16 => ScalarKind.Int16,
        SpecialType.System_UInt16 => ScalarKind.UInt16,
        SpecialType.System_Int32 => ScalarKind.Int32,
        SpecialType.System_UInt32 => ScalarKind.UInt32,
        SpecialType.System_Int64 => ScalarKind.Int64,
        SpecialType.System_UInt64 => ScalarKind.UInt64,
        SpecialType.System_Single => ScalarKind.Single,
        SpecialType.System_Double => ScalarKind.Double,
        SpecialType.System_Decimal => ScalarKind.Decimal,
        SpecialType.System_Char => ScalarKind.Char,
        SpecialType.System_DateTime => ScalarKind.DateTime,
        _ => type switch
        {
            IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => ScalarKind.Bytes,
            { TypeKind: TypeKind.Struct } => Struct(type.PlainName()),
            { TypeKind: TypeKind.Class } => Class(type.PlainName()),
            _ => null,
        },
    };

    private static ScalarKind? Struct(string name) => name switch
    {
        "System.Int128" => ScalarKind.Int128,
        "System.UInt128" => ScalarKind.UInt128,
        "System.Half" => ScalarKind.Half,
        "System.Guid" => ScalarKind.Guid,
        "System.DateOnly" => ScalarKind.DateOnly,
        "System.DateTimeOffset" => ScalarKind.DateTimeOffset,
        "System.TimeOnly" => ScalarKind.TimeOnly,
        "System.TimeSpan" => ScalarKind.TimeSpan,
        _ => null,
    };

    private static ScalarKind? Class(string name) => name switch
    {
        "System.Uri" => ScalarKind.Uri,
        "System.Version" => ScalarKind.Version,
        _ => null,
    };
}
