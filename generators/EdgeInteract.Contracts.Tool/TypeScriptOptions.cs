namespace EdgeInteract.Contracts.Tool;

/// <summary>How the TypeScript of an assembly is put into files.</summary>
/// <param name="Folder">Where the files go.</param>
/// <param name="SingleFile">The name of the one file for all contracts; <see langword="null"/> for a file for each namespace.</param>
/// <param name="Core">The module that has <c>InteractionContracts</c>; another than the package only within the package itself.</param>
internal sealed record TypeScriptOptions(string Folder, string? SingleFile = null, string Core = TypeScriptOptions.CorePackage)
{
    public const string CorePackage = "edge-interact-core";
}
