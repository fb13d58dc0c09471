using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace EdgeInteract.Redis.Tests.Clients;

/// <summary>What a compiled assembly wants of the client.</summary>
internal sealed class ClientUse
{
    public const string Client = "StackExchange.Redis";

    private ClientUse(string publicKeyToken, IReadOnlyList<string> types, IReadOnlyList<MemberUse> members)
    {
        PublicKeyToken = publicKeyToken;
        Types = types;
        Members = members;
    }

    /// <summary>The key that a compiler wants the client to be signed with; empty where it wants one that is not signed.</summary>
    public string PublicKeyToken { get; }

    public IReadOnlyList<string> Types { get; }

    public IReadOnlyList<MemberUse> Members { get; }

    public static ClientUse Read(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var reader = file.GetMetadataReader();
        var client = reader.AssemblyReferences.Select(reader.GetAssemblyReference).Single(reference => reader.StringComparer.Equals(reference.Name, Client));
        var types = reader.TypeReferences.Where(handle => IsOfClient(reader, handle)).Select(handle => SignatureText.NameOf(reader, handle)).ToHashSet(StringComparer.Ordinal);
        var members = reader.MemberReferences
            .Select(reader.GetMemberReference)
            .Select(member => new MemberUse(ParentOf(reader, member), SignatureOf(reader, member)))
            .Where(member => types.Contains(member.Type));
        return new ClientUse(Convert.ToHexString(reader.GetBlobBytes(client.PublicKeyOrToken)), [.. types], [.. members]);
    }

    private static bool IsOfClient(MetadataReader reader, TypeReferenceHandle handle)
    {
        var scope = reader.GetTypeReference(handle).ResolutionScope;
        return scope.Kind switch
        {
            HandleKind.TypeReference => IsOfClient(reader, (TypeReferenceHandle)scope),
            HandleKind.AssemblyReference => reader.StringComparer.Equals(reader.GetAssemblyReference((AssemblyReferenceHandle)scope).Name, Client),
            _ => false,
        };
    }

    private static string ParentOf(MetadataReader reader, MemberReference member) => member.Parent.Kind switch
    {
        HandleKind.TypeReference => SignatureText.NameOf(reader, (TypeReferenceHandle)member.Parent),
        // A generic type with its arguments: where its members are is the type without them.
        HandleKind.TypeSpecification => reader.GetTypeSpecification((TypeSpecificationHandle)member.Parent)
            .DecodeSignature(SignatureText.Provider, genericContext: null).Split('<')[0].Split(' ')[^1],
        _ => "",
    };

    private static string SignatureOf(MetadataReader reader, MemberReference member)
    {
        var name = reader.GetString(member.Name);
        return member.GetKind() == MemberReferenceKind.Field
            ? $"{member.DecodeFieldSignature(SignatureText.Provider, genericContext: null)} {name}"
            : SignatureText.Of(name, member.DecodeMethodSignature(SignatureText.Provider, genericContext: null));
    }
}
