using System.Reflection;
using EdgeInteract.Architecture.Tests.Projects;
using EdgeInteract.Architecture.Tests.Reflection;
using EdgeInteract.TestShared;

namespace EdgeInteract.Architecture.Tests;

/// <summary>The public surface of each package is a file; a change of the one is a change of the other.</summary>
public sealed class PublicApiTests
{
    private static readonly string Folder = RepositoryRoot.PathOf("tests", "EdgeInteract.Architecture.Tests", "PublicApi");

    public static TheoryData<string> Shipped => [.. ProjectFile.In("src").Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void The_public_surface_is_the_one_that_was_approved(string name)
    {
        var surface = PublicSurface.Write(Assembly.Load(name));

        Snapshot.ShouldMatch(surface, Path.Combine(Folder, name + ".verified.txt"));
    }

    [Fact]
    public void No_approved_surface_is_left_over()
    {
        var approved = Directory.EnumerateFiles(Folder, "*.verified.txt").Select(file => Path.GetFileName(file).Replace(".verified.txt", string.Empty, StringComparison.Ordinal));

        approved.Except(ProjectFile.In("src").Select(project => project.Name), StringComparer.Ordinal).ShouldBeEmpty();
    }
}
