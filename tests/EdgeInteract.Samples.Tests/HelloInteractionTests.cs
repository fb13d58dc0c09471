using System.Diagnostics;
using EdgeInteract.TestKit;
using EdgeInteract.TestShared;

namespace EdgeInteract.Samples.Tests;

public sealed class HelloInteractionTests
{
    [Fact]
    public void The_first_example_of_the_readme_is_the_sample()
    {
        var program = File.ReadAllText(RepositoryRoot.PathOf("samples", "HelloInteraction", "Program.cs"));

        Block(after: "```csharp\n").ShouldBe(program);
    }

    [Fact]
    public async Task The_sample_prints_what_the_readme_says()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Hello.dll")]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start).ShouldNotBeNull();
        var output = await process.StandardOutput.ReadToEndAsync().OrFailAsync();
        await process.WaitForExitAsync().OrFailAsync();

        process.ExitCode.ShouldBe(0);
        output.ReplaceLineEndings("\n").ShouldBe(Block(after: "It prints:\n\n```\n"));
    }

    private static string Block(string after)
    {
        var readme = File.ReadAllText(RepositoryRoot.PathOf("README.md"));
        var start = readme.IndexOf(after, StringComparison.Ordinal) + after.Length;
        start.ShouldBeGreaterThanOrEqualTo(after.Length);
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
