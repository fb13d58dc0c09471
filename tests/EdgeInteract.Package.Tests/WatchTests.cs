using System.Diagnostics;

namespace EdgeInteract.Package.Tests;

/// <summary>While <c>dotnet watch</c> runs.</summary>
[Collection(WorkspaceCollection.Name)]
[Trait("Category", "Slow")]
public sealed class WatchTests(Workspace workspace)
{
    private static readonly TimeSpan s_deadline = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task An_edit_of_a_record_is_in_the_TypeScript_while_the_project_is_watched()
    {
        var source = workspace.PathOf("Acme.Watched", "Visit.cs");
        var script = workspace.PathOf("typescript", "watched", "acme-watched.ts");
        var start = Command.Describe(workspace.Folder, ["watch", "--project", "Acme.Watched/Acme.Watched.csproj", "--non-interactive", "build"]);
        start.RedirectStandardInput = true;
        using var watch = Process.Start(start)!;
        var output = new WatchOutput(watch);
        try
        {
            await output.WaitsForAChangeAsync(s_deadline);
            (await File.ReadAllTextAsync(script)).ShouldNotContain("badge", customMessage: output.Text);

            await File.WriteAllTextAsync(source, (await File.ReadAllTextAsync(source)).Replace("(string Guest)", "(string Guest, int Badge)", StringComparison.Ordinal));
            await output.WaitsForAChangeAsync(s_deadline);

            (await File.ReadAllTextAsync(script)).ShouldContain("readonly badge: number;", customMessage: output.Text);
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync().WaitAsync(s_deadline);
        }
    }
}
