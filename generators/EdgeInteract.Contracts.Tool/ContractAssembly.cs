namespace EdgeInteract.Contracts.Tool;

/// <summary>A built assembly.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Contracts">What the generator put into it, in the order of the type keys.</param>
internal sealed record ContractAssembly(string Name, IReadOnlyList<ExportedContract> Contracts);
