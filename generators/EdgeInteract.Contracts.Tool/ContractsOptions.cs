using System.CommandLine;

namespace EdgeInteract.Contracts.Tool;

/// <summary>The options that both commands have.</summary>
internal sealed class ContractsOptions
{
    private readonly Option<FileInfo> _assembly = new Option<FileInfo>("--assembly") { Description = "The built assembly.", Required = true }.AcceptExistingOnly();

    private readonly Option<DirectoryInfo> _output = new("--output") { Description = "The folder of the TypeScript files.", Required = true };

    private readonly Option<DirectoryInfo?> _schemas = new("--schemas") { Description = "A folder for the JSON Schemas. Default: none are written." };

    public void AddTo(Command command)
    {
        command.Add(_assembly);
        command.Add(_output);
        command.Add(_schemas);
    }

    public IReadOnlyList<OutputFile> Render(ParseResult parsed)
    {
        var contracts = AssemblyContracts.Read(parsed.GetRequiredValue(_assembly).FullName);
        return
        [
            .. TypeScriptFiles.Render(contracts, parsed.GetRequiredValue(_output).FullName),
            .. parsed.GetValue(_schemas) is { } schemas ? SchemaFiles.Render(contracts, schemas.FullName) : [],
        ];
    }
}
