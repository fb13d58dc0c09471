namespace EdgeInteract.Contracts;

/// <summary>
/// Carries the TypeScript and the schemas of a generated contract in the assembly's metadata, where the contract tool reads them without loading the assembly.
/// </summary>
/// <param name="type">The type key.</param>
/// <param name="fingerprint">The contract's fingerprint.</param>
/// <param name="fileName">The TypeScript file that the declaration belongs to, one for a namespace, without a folder.</param>
/// <param name="typeScript">The declarations of this contract, without the file's header and imports.</param>
/// <param name="payloadSchema">The JSON Schema of the payload.</param>
/// <param name="responseSchema">The JSON Schema of an answer.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ExportedContractAttribute(
    string type, string fingerprint, string fileName, string typeScript, string payloadSchema, string responseSchema) : Attribute
{
    /// <summary>The type key.</summary>
    public string Type { get; } = type;

    /// <summary>The contract's fingerprint.</summary>
    public string Fingerprint { get; } = fingerprint;

    /// <summary>The TypeScript file that the declaration belongs to.</summary>
    public string FileName { get; } = fileName;

    /// <summary>The TypeScript of this contract.</summary>
    public string TypeScript { get; } = typeScript;

    /// <summary>The JSON Schema of the payload.</summary>
    public string PayloadSchema { get; } = payloadSchema;

    /// <summary>The JSON Schema of an answer.</summary>
    public string ResponseSchema { get; } = responseSchema;
}
