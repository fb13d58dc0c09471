using System.IO.Compression;

namespace EdgeInteract.Package.Tests;

/// <summary>What a project gets from the packages alone.</summary>
[Collection(WorkspaceCollection.Name)]
[Trait("Category", "Slow")]
public sealed class PackageTests(Workspace workspace)
{
    [Fact]
    public void The_package_has_every_part()
    {
        using var package = ZipFile.OpenRead(Directory.EnumerateFiles(workspace.PathOf("feed"), "EdgeInteract.Abstractions.*.nupkg").Single());

        package.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ShouldBe(
            [
                "EdgeInteract.Abstractions.nuspec",
                "[Content_Types].xml",
                "analyzers/dotnet/cs/EdgeInteract.Analyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/EdgeInteract.Analyzers.dll",
                "analyzers/dotnet/cs/EdgeInteract.Generators.dll",
                "buildTransitive/EdgeInteract.Abstractions.targets",
                "lib/net10.0/EdgeInteract.Abstractions.dll",
                "lib/net10.0/EdgeInteract.Abstractions.xml",
                "tools/net10.0/any/EdgeInteract.Contracts.Tool.deps.json",
                "tools/net10.0/any/EdgeInteract.Contracts.Tool.dll",
                "tools/net10.0/any/EdgeInteract.Contracts.Tool.runtimeconfig.json",
                "tools/net10.0/any/System.CommandLine.dll",
            ]);
    }

    [Fact]
    public void The_projects_build_without_a_warning() => workspace.Build.Output.ShouldContain("0 Warning(s)");

    [Fact]
    public async Task An_application_asks_by_the_clients_of_two_libraries_of_one_namespace_and_by_its_own()
    {
        var run = await Command.DotNetAsync(workspace.Folder, workspace.PathOf("Acme.Desk", "bin", "Debug", "net10.0", "Acme.Desk.dll"));

        run.ShouldSucceed().Output.ReplaceLineEndings("\n").ShouldBe("Not in December.\npaid by manager-1\nopen\nAuditService\n");
    }

    [Fact]
    public void TypeScript_is_where_a_project_says_and_nowhere_else()
    {
        workspace.Files().Keys.Where(file => file.EndsWith(".ts", StringComparison.Ordinal) && !file.StartsWith("typescript/watched/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ShouldBe(["typescript/billing/acme.ts", "typescript/contracts/acme.ts", "typescript/multi/acme-multi.ts"]);
        workspace.ReadText("typescript", "contracts", "acme.ts").ShouldContain("export interface LeaveApproval {");
    }

    [Fact]
    public void Schemas_are_where_a_project_says()
    {
        var files = workspace.Files().Keys.Where(file => file.StartsWith("schemas/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();

        files.ShouldNotBeEmpty();
        files.ShouldAllBe(file => file.StartsWith("schemas/contracts/", StringComparison.Ordinal));
        files.Select(file => workspace.ReadText(file)).ShouldContain(text => text.Contains("\"minLength\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_declaration_is_an_error_of_the_build_even_where_the_package_comes_through_another_project()
    {
        var build = await workspace.BuildAsync("Acme.Wrong/Acme.Wrong.csproj");

        build.ExitCode.ShouldNotBe(0);
        build.Output.ShouldContain("Visit.cs(6,22): error EI1001: 'Visit' is not partial");
    }

    [Theory]
    [InlineData("one", "two/deeper")]
    public void Two_builds_in_two_folders_give_the_same_sources_and_the_same_bytes(string first, string second)
    {
        var sources = GeneratedSources(first);

        sources.Values.ShouldContain(text => text.Contains("partial record Survey", StringComparison.Ordinal));
        GeneratedSources(second).ShouldBe(sources);
        foreach (var file in (string[])["Acme.Twin.dll", "Acme.Twin.pdb", "Acme.Twin.xml"])
        {
            Output(second, file).SequenceEqual(Output(first, file)).ShouldBeTrue(file);
        }
    }

    private byte[] Output(string folder, string file) => File.ReadAllBytes(workspace.PathOf(folder, "Acme.Twin", "bin", "Debug", "net10.0", file));

    private Dictionary<string, string> GeneratedSources(string folder)
    {
        var generated = workspace.PathOf(folder, "Acme.Twin", "obj", "Debug", "net10.0", "generated", "EdgeInteract.Generators");
        return Directory.EnumerateFiles(generated, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(generated, file), File.ReadAllText, StringComparer.Ordinal);
    }
}
