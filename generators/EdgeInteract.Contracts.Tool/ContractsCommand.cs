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
        var manifest = new Option<FileInfo?>("--manifest")
        {
            Description = "A file that gets the list of the files, one on a line. What an earlier list has and is not generated any more is removed.",
        };
        var command = new Command("export", "Writes the files that changed.") { manifest };
        inputs.AddTo(command);
        command.SetAction(parsed => ToolErrors.Report(parsed, () =>
        {
            var files = inputs.Render(parsed);
            var written = files.Write();
            var removed = 0;
            if (parsed.GetValue(manifest) is { } list)
            {
                removed = files.RemoveSuperfluous(list.Exists ? File.ReadAllLines(list.FullName) : []);
                File.WriteAllLines(list.FullName, files.All.Select(static file => file.Path));
            }

            parsed.InvocationConfiguration.Output.WriteLine($"{files.All.Count} contract files, {written} written{(removed == 0 ? "" : $", {removed} removed")}.");
            return 0;
        }));
        return command;
    }

    private static Command CreateCheck()
    {
        var inputs = new ContractsOptions();
        var command = new Command("check", "Fails if a file is missing, out of date or superfluous. Writes nothing.");
        inputs.AddTo(command);
        command.SetAction(parsed => ToolErrors.Report(parsed, () =>
        {
            var files = inputs.Render(parsed);
            var problems = files.Check().ToArray();
            if (problems.Length == 0)
            {
                parsed.InvocationConfiguration.Output.WriteLine($"{files.All.Count} contract files are up to date.");
                return 0;
            }

            foreach (var problem in problems)
            {
                parsed.InvocationConfiguration.Error.WriteLine(problem);
            }

            parsed.InvocationConfiguration.Error.WriteLine($"Build the project without EdgeInteractContractsCheck, or run '{inputs.ExportCommand(parsed)}', and commit the files.");
            return 1;
        }));
        return command;
    }
}
