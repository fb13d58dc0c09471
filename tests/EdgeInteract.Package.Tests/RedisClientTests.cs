using System.IO.Compression;

namespace EdgeInteract.Package.Tests;

/// <summary>Applications bring the client of Redis in a version of their own: the earliest has no strong name, and the others do.</summary>
[Collection(WorkspaceCollection.Name)]
[Trait("Category", "Slow")]
public sealed class RedisClientTests(Workspace workspace)
{
    [Theory]
    [InlineData("Acme.Redis", "not signed")]
    [InlineData("Acme.Redis.Later", "signed")]
    public async Task An_application_compiles_and_starts_with_the_client_that_it_has(string project, string client)
    {
        var run = await Command.DotNetAsync(workspace.Folder, workspace.PathOf(project, "bin", "Debug", "net10.0", project + ".dll"));

        run.ShouldSucceed().Output.ReplaceLineEndings("\n").ShouldBe($"RedisInteractionStore\nRedisInteractionStore\nRedisInteractionStore\n{client}\n");
    }

    [Fact]
    public void The_package_has_what_a_compiler_needs_with_a_later_client()
    {
        using var package = ZipFile.OpenRead(Directory.EnumerateFiles(workspace.PathOf("feed"), "EdgeInteract.Redis.*.nupkg").Single());

        package.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".dll", StringComparison.Ordinal) || name.EndsWith(".targets", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ShouldBe(["buildTransitive/EdgeInteract.Redis.targets", "buildTransitive/signed-client/EdgeInteract.Redis.dll", "lib/net10.0/EdgeInteract.Redis.dll"]);
    }
}
