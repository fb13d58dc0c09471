using System.CommandLine;

namespace EdgeInteract.Contracts.Tool;

/// <summary>The options that both commands have.</summary>
internal sealed class ContractsOptions
{
    private readonly Option<FileInfo> _assembly = new Option<FileInfo>("--assembly") { Description = "The built assembly.", Required = true }.AcceptExistingOnly();

    private readonly Option<DirectoryInfo> _output = new("--output") { Description = "The folder of the TypeScript files.", Required = true };

    private readonly Option<TypeScriptLayout> _layout = new("--layout") { Description = "A file for each namespace, or a single one for all.", DefaultValueFactory = static _ => TypeScriptLayout.Namespace };

    private readonly Option<string> _file = new("--file") { Description = "The name of the single file.", DefaultValueFactory = static _ => "interactions.ts" };

    private readonly Option<DirectoryInfo?> _schemas = new("--schemas") { Description = "A folder for the JSON Schemas. Default: none are written." };

    public void AddTo(Command command)
    {
        command.Add(_assembly);
        command.Add(_output);
        command.Add(_layout);
        command.Add(_file);
        command.Add(_schemas);
    }

    public ContractFiles Render(ParseResult parsed)
    {
        var assembly = AssemblyContracts.Read(parsed.GetRequiredValue(_assembly).FullName);
        var folder = parsed.GetRequiredValue(_output).FullName;
        var single = parsed.GetValue(_layout) == TypeScriptLayout.Single ? parsed.GetRequiredValue(_file) : null;
        return new ContractFiles(
            assembly.Name,
            folder,
            [
                .. TypeScriptFiles.Render(assembly, new TypeScriptOptions(folder, single)),
                .. parsed.GetValue(_schemas) is { } schemas ? SchemaFiles.Render(assembly.Contracts, schemas.FullName) : [],
            ]);
    }

    /// <summary>The command that writes what a check missed.</summary>
    public string ExportCommand(ParseResult parsed)
    {
        var command = $"edgeinteract contracts export --assembly \"{parsed.GetRequiredValue(_assembly)}\" --output \"{parsed.GetRequiredValue(_output)}\"";
        command += parsed.GetValue(_layout) == TypeScriptLayout.Single ? $" --layout single --file \"{parsed.GetRequiredValue(_file)}\"" : "";
        return parsed.GetValue(_schemas) is { } schemas ? $"{command} --schemas \"{schemas}\"" : command;
    }
}
