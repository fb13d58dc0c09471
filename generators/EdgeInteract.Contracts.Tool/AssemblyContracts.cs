using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace EdgeInteract.Contracts.Tool;

/// <summary>Reads the contracts out of an assembly's metadata. Nothing of the assembly is loaded or run.</summary>
internal static class AssemblyContracts
{
    private const string AttributeNamespace = "EdgeInteract.Contracts";
    private const string AttributeName = "ExportedContractAttribute";
    private const ushort Prolog = 1;

    public static ContractAssembly Read(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        if (!image.HasMetadata)
        {
            throw new ContractExportException($"'{path}' is not a .NET assembly.");
        }

        var metadata = image.GetMetadataReader();
        var assembly = metadata.GetAssemblyDefinition();
        return new ContractAssembly(metadata.GetString(assembly.Name),
        [
            .. assembly.GetCustomAttributes()
                .Select(metadata.GetCustomAttribute)
                .Where(attribute => IsExport(metadata, attribute))
                .Select(attribute => Decode(metadata.GetBlobReader(attribute.Value), path))
                .OrderBy(static contract => contract.Type, StringComparer.Ordinal),
        ]);
    }

    private static bool IsExport(MetadataReader metadata, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
        {
            return false;
        }

        var constructor = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor);
        if (constructor.Parent.Kind != HandleKind.TypeReference)
        {
            return false;
        }

        var type = metadata.GetTypeReference((TypeReferenceHandle)constructor.Parent);
        return metadata.StringComparer.Equals(type.Name, AttributeName)
            && metadata.StringComparer.Equals(type.Namespace, AttributeNamespace);
    }

    private static ExportedContract Decode(BlobReader blob, string path)
    {
        if (blob.ReadUInt16() != Prolog)
        {
            throw new ContractExportException($"'{path}' has a contract that cannot be read.");
        }

        return new ExportedContract(Next(ref blob), Next(ref blob), Next(ref blob), Next(ref blob), Next(ref blob), Next(ref blob));

        static string Next(ref BlobReader blob) => blob.ReadSerializedString() ?? string.Empty;
    }
}
