using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace EdgeInteract.Redis.Tests.Clients;

/// <summary>What a version of the client has for others, by its metadata: it is not loaded, and needs nothing that it depends on.</summary>
internal sealed class ClientSurface
{
    private readonly Dictionary<string, HashSet<string>> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bases = new(StringComparer.Ordinal);

    /// <summary>The values of enums by their names. Who is compiled has copies of them.</summary>
    public Dictionary<string, object?> Constants { get; } = new(StringComparer.Ordinal);

    public string PublicKeyToken { get; private set; } = "";

    public static ClientSurface Read(string path)
    {
        var surface = new ClientSurface { PublicKeyToken = Convert.ToHexString(AssemblyName.GetAssemblyName(path).GetPublicKeyToken() ?? []) };
        using var file = new PEReader(File.OpenRead(path));
        var reader = file.GetMetadataReader();
        foreach (var handle in reader.TypeDefinitions.Where(handle => IsPublic(reader, handle)))
        {
            surface.Add(reader, handle);
        }

        return surface;
    }

    public bool Has(string type) => _members.ContainsKey(type);

    /// <summary>Whether the runtime finds a member: it looks on the base classes of a class, and on the interface alone for that of an interface.</summary>
    public bool Has(MemberUse member)
    {
        for (var type = member.Type; type is not null; type = _bases.GetValueOrDefault(type))
        {
            if (_members.TryGetValue(type, out var members) && members.Contains(member.Signature))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPublic(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic => IsPublic(reader, type.GetDeclaringType()),
            _ => false,
        };
    }

    private void Add(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = SignatureText.NameOf(reader, handle);
        if (!type.BaseType.IsNil && type.BaseType.Kind == HandleKind.TypeDefinition)
        {
            _bases[name] = SignatureText.NameOf(reader, (TypeDefinitionHandle)type.BaseType);
        }

        var methods = type.GetMethods()
            .Select(reader.GetMethodDefinition)
            .Where(method => (method.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public)
            .Select(method => SignatureText.Of(reader.GetString(method.Name), method.DecodeSignature(SignatureText.Provider, genericContext: null)));
        var fields = type.GetFields().Select(reader.GetFieldDefinition).Where(field => (field.Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Public).ToArray();
        _members[name] =
        [
            .. methods,
            .. fields.Select(field => $"{field.DecodeSignature(SignatureText.Provider, genericContext: null)} {reader.GetString(field.Name)}"),
        ];
        foreach (var field in fields.Where(field => !field.GetDefaultValue().IsNil))
        {
            var constant = reader.GetConstant(field.GetDefaultValue());
            Constants[$"{name}.{reader.GetString(field.Name)}"] = reader.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode);
        }
    }
}
