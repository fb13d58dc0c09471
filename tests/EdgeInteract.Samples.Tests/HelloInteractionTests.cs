using System.Diagnostics;
using EdgeInteract.TestKit;

namespace EdgeInteract.Samples.Tests;

public sealed class HelloInteractionTests
{
    private static string Root { get; } = FindRoot();

    [Fact]
    public void The_first_example_of_the_readme_is_the_sample()
    {
        var program = File.ReadAllText(Path.Combine(Root, "samples", "HelloInteraction", "Program.cs"));

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
        var readme = File.ReadAllText(Path.Combine(Root, "README.md"));
        var start = readme.IndexOf(after, StringComparison.Ordinal) + after.Length;
        start.ShouldBeGreaterThanOrEqualTo(after.Length);
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "EdgeInteract.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
