using System.CommandLine;

namespace EdgeInteract.Contracts.Tool;

/// <summary>The command line: <c>edgeinteract contracts export</c> and <c>edgeinteract contracts check</c>.</summary>
internal static class ContractsCommand
{
    public static RootCommand Create() => new("EdgeInteract's tool for the build.")
    {
        new Command("contracts", "The TypeScript and the schemas of declared interactions.")
        {
            CreateExport(),
            CreateCheck(),
        },
    };

    private static Command CreateExport()
    {
        var inputs = new ContractsOptions();
        var manifest = new Option<FileInfo?>("--manifest") { Description = "A file that gets the list of the files, one on a line." };
        var command = new Command("export", "Writes the files that changed.") { manifest };
        inputs.AddTo(command);
        command.SetAction(parsed => ToolErrors.Report(parsed, () =>
        {
            var files = inputs.Render(parsed);
            var written = files.Count(static file => file.Write());
            if (parsed.GetValue(manifest) is { } list)
            {
                File.WriteAllLines(list.FullName, files.Select(static file => file.Path));
            }

            parsed.InvocationConfiguration.Output.WriteLine($"{files.Count} contract files, {written} written.");
            return 0;
        }));
        return command;
    }

    private static Command CreateCheck()
    {
        var inputs = new ContractsOptions();
        var command = new Command("check", "Fails if a file is missing or out of date. Writes nothing.");
        inputs.AddTo(command);
        command.SetAction(parsed => ToolErrors.Report(parsed, () =>
        {
            var files = inputs.Render(parsed);
            var stale = files.Where(static file => !file.IsCurrent).ToArray();
            foreach (var file in stale)
            {
                parsed.InvocationConfiguration.Error.WriteLine($"{(File.Exists(file.Path) ? "out of date" : "missing")}: {file.Path}");
            }

            if (stale.Length > 0)
            {
                parsed.InvocationConfiguration.Error.WriteLine("Run 'edgeinteract contracts export', or build the project, and commit the files.");
                return 1;
            }

            parsed.InvocationConfiguration.Output.WriteLine($"{files.Count} contract files are up to date.");
            return 0;
        }));
        return command;
    }
}
