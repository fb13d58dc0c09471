using System.Text;
using System.Text.RegularExpressions;

namespace EdgeInteract.Contracts.Tool;

/// <summary>Puts contracts into files, each with the helpers that its guards call.</summary>
internal static partial class TypeScriptFiles
{
    public static IEnumerable<OutputFile> Render(ContractAssembly assembly, TypeScriptOptions options) => assembly.Contracts
        .GroupBy(contract => options.SingleFile ?? contract.FileName, StringComparer.OrdinalIgnoreCase)
        .OrderBy(static group => group.Key, StringComparer.Ordinal)
        .Select(group => new OutputFile(Path.Combine(options.Folder, CheckedName(group.Key)), Render(group.Key, assembly.Name, [.. group], options.Core)));

    private static string Render(string fileName, string assembly, ExportedContract[] contracts, string core)
    {
        RefuseClashes(fileName, contracts);
        var body = string.Join("\n", contracts.Select(static contract => contract.TypeScript.Trim('\n') + "\n"));
        var text = new StringBuilder(GeneratedHeader.Of(assembly)).Append($"import type {{}} from \"{core}\";\n\n");
        foreach (var helper in TypeScriptHelpers.UsedBy(body))
        {
            text.Append(helper).Append('\n');
        }

        return text.Append(body.Replace($"declare module \"{TypeScriptOptions.CorePackage}\" {{", $"declare module \"{core}\" {{", StringComparison.Ordinal)).ToString();
    }

    // The name comes from an assembly; it must not lead out of the folder.
    private static string CheckedName(string fileName) =>
        fileName.Length > 0 && fileName == Path.GetFileName(fileName) && fileName.EndsWith(".ts", StringComparison.Ordinal)
            ? fileName
            : throw new ContractExportException($"'{fileName}' is not the name of a TypeScript file.");

    private static void RefuseClashes(string fileName, ExportedContract[] contracts)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var contract in contracts)
        {
            foreach (var name in ExportedName().EnumerateMatches(contract.TypeScript))
            {
                var export = contract.TypeScript.Substring(name.Index, name.Length);
                if (!owners.TryAdd(export, contract.Type))
                {
                    throw new ContractExportException($"{fileName}: '{owners[export]}' and '{contract.Type}' both have an '{export.TrimEnd()}'. Rename one of the records, or put them into files of their own.");
                }
            }
        }
    }

    [GeneratedRegex(@"^export (?:interface|type|function) [\p{L}\p{Nd}_$]+", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex ExportedName();
}
