namespace EdgeInteract.Contracts.Tool;

/// <summary>What the generator put into the assembly about one contract.</summary>
internal sealed record ExportedContract(
    string Type, string Fingerprint, string FileName, string TypeScript, string PayloadSchema, string ResponseSchema);
