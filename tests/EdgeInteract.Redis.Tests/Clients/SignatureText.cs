using System.Collections.Immutable;
using System.Globalization;
using System.Reflection.Metadata;

namespace EdgeInteract.Redis.Tests.Clients;

/// <summary>Writes signatures so that two are alike where the runtime takes them for alike. Which assembly a type is in is left out: it may have moved with a forward.</summary>
internal sealed class SignatureText : ISignatureTypeProvider<string, object?>
{
    private const byte ValueType = 0x11;

    public static SignatureText Provider { get; } = new();

    public static string Of(string name, MethodSignature<string> signature) => string.Create(
        CultureInfo.InvariantCulture,
        $"{signature.Header} {signature.ReturnType} {name}`{signature.GenericParameterCount}({string.Join(", ", signature.ParameterTypes)})");

    public static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{NameOf(reader, (TypeReferenceHandle)type.ResolutionScope)}/{reader.GetString(type.Name)}"
            : $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }

    public static string NameOf(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return type.IsNested ? $"{NameOf(reader, type.GetDeclaringType())}/{reader.GetString(type.Name)}" : $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Kind(rawTypeKind) + NameOf(reader, handle);

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Kind(rawTypeKind) + NameOf(reader, handle);

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetArrayType(string elementType, ArrayShape shape) => string.Create(CultureInfo.InvariantCulture, $"{elementType}[{shape.Rank}]");

    public string GetByReferenceType(string elementType) => elementType + "&";

    public string GetPointerType(string elementType) => elementType + "*";

    public string GetPinnedType(string elementType) => elementType;

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => $"{genericType}<{string.Join(", ", typeArguments)}>";

    public string GetGenericMethodParameter(object? genericContext, int index) => string.Create(CultureInfo.InvariantCulture, $"!!{index}");

    public string GetGenericTypeParameter(object? genericContext, int index) => string.Create(CultureInfo.InvariantCulture, $"!{index}");

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => $"{unmodifiedType} {(isRequired ? "modreq" : "modopt")} {modifier}";

    public string GetFunctionPointerType(MethodSignature<string> signature) => Of("*", signature);

    private static string Kind(byte rawTypeKind) => rawTypeKind == ValueType ? "struct " : "";
}
