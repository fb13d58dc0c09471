using EdgeInteract.TestShared;

namespace EdgeInteract.Package.Tests;

/// <summary>A package that lacks a part is worth nothing, and would be noticed by users first.</summary>
[Collection(WorkspaceCollection.Name)]
[Trait("Category", "Slow")]
public sealed class PackingTests(Workspace workspace)
{
    private static readonly string[] s_parts =
    [
        "EdgeInteract.Generators.dll",
        "EdgeInteract.Analyzers.dll",
        "EdgeInteract.Analyzers.CodeFixes.dll",
        "EdgeInteract.Contracts.Tool.dll",
        "EdgeInteract.Contracts.Tool.runtimeconfig.json",
        "EdgeInteract.Contracts.Tool.deps.json",
        "System.CommandLine.dll",
        "EdgeInteract.Abstractions.targets",
    ];

    [Fact]
    public async Task Packing_without_a_part_fails_and_names_it()
    {
        var project = RepositoryRoot.PathOf("src", "EdgeInteract.Abstractions", "EdgeInteract.Abstractions.csproj");
        var output = Path.Combine(workspace.Folder, "lacking");
        var common = $"NoBuild=true;Configuration={Workspace.Configuration};PackageVersion=0.1.0-lacking;PackageOutputPath={output}";
        var packs = s_parts.Select(part => $"""<MSBuild Projects="{project}" Targets="Pack" Properties="{common};PackedWithout={part}" ContinueOnError="true" />""");
        var file = workspace.PathOf("Lacking.proj");
        await File.WriteAllTextAsync(file, $"<Project><Target Name=\"Build\">{string.Concat(packs)}</Target></Project>");

        var run = await Command.DotNetAsync(RepositoryRoot.Folder, "msbuild", file, "-nologo");

        foreach (var part in s_parts)
        {
            run.Output.ShouldContain($"EDGEINTERACT002: The package EdgeInteract.Abstractions would lack {part}: ", Case.Sensitive);
        }

        (Directory.Exists(output) ? Directory.GetFiles(output) : []).ShouldBeEmpty();
    }
}
