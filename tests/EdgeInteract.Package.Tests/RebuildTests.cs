namespace EdgeInteract.Package.Tests;

/// <summary>What later builds do.</summary>
[Collection(WorkspaceCollection.Name)]
[Trait("Category", "Slow")]
public sealed class RebuildTests(Workspace workspace)
{
    [Fact]
    public async Task A_build_of_what_is_built_writes_nothing()
    {
        // A test that changes a source builds what it has changed.
        var before = workspace.Files();

        (await workspace.BuildAsync("All.proj")).ShouldSucceed();

        workspace.Files().Where(file => !before.TryGetValue(file.Key, out var time) || time != file.Value).Select(file => file.Key).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_edit_of_a_record_is_in_the_TypeScript_after_the_next_build_of_both_target_frameworks()
    {
        var source = workspace.PathOf("Acme.Multi", "Visit.cs");
        var script = workspace.PathOf("typescript", "multi", "acme-multi.ts");
        var before = await File.ReadAllTextAsync(script);

        await File.WriteAllTextAsync(source, (await File.ReadAllTextAsync(source)).Replace("(string Guest)", "(string Guest, int Badge)", StringComparison.Ordinal));
        (await workspace.BuildAsync("Acme.Multi/Acme.Multi.csproj")).ShouldSucceed();

        var after = await File.ReadAllTextAsync(script);
        before.ShouldNotContain("badge");
        after.ShouldContain("readonly badge: number;");
        foreach (var target in (string[])["net10.0", "net10.0-windows"])
        {
            await CheckAsync(Path.Combine(target, "Acme.Multi.dll"), "multi");
        }
    }

    private async Task CheckAsync(string assembly, string scripts)
    {
        var tool = workspace.Files().Keys.Single(file => file.EndsWith("/any/EdgeInteract.Contracts.Tool.dll", StringComparison.Ordinal));
        var path = workspace.PathOf("Acme.Multi", "bin", "Debug", assembly);
        (await Command.DotNetAsync(workspace.Folder, "exec", tool, "contracts", "check", "--assembly", path, "--output", workspace.PathOf("typescript", scripts))).ShouldSucceed();
    }
}
