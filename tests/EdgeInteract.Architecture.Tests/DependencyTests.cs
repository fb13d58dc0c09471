using EdgeInteract.Architecture.Tests.Projects;

namespace EdgeInteract.Architecture.Tests;

/// <summary>Who may know whom. A project that is not named here is under the rule of its folder.</summary>
public sealed class DependencyTests
{
    private const string Abstractions = "EdgeInteract.Abstractions";
    private const string Runtime = "EdgeInteract";
    private const string Passport = "EdgeInteract.Passport";
    private const string Redis = "EdgeInteract.Redis";

    public static TheoryData<string> Shipped => Names("src");

    public static TheoryData<string> LoadedByTheCompiler => [.. Names("generators"), .. Names("analyzers")];

    public static TheoryData<string> Samples => Names("samples");

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_project_knows_the_runtime_at_most(string name)
    {
        var project = Find(name);

        project.ReferenceNames.Except(AllowedFor(name), StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_assembly_refers_to_what_its_project_says(string name)
    {
        var references = AssemblyFile.References(Find(name));

        references.Where(IsOurs).Except(AllowedFor(name), StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void The_abstractions_need_the_base_class_library_only()
    {
        var project = Find(Abstractions);

        project.Packages.ShouldBeEmpty();
        AssemblyFile.References(project).ShouldAllBe(name => name.StartsWith("System.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_runtime_needs_the_extensions_of_the_framework_only()
    {
        var project = Find(Runtime);

        project.Packages.ShouldAllBe(name => name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal));
        AssemblyFile.References(project).Where(name => name is not Abstractions)
            .ShouldAllBe(name => name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Polly", Passport)]
    [InlineData("StackExchange.Redis", Redis)]
    public void What_talks_to_other_services_comes_with_the_package_that_talks_to_them_and_no_other(string library, string owner)
    {
        var projects = ProjectFile.In("src").Where(project => project.Packages.Any(name => name.StartsWith(library, StringComparison.Ordinal)));

        projects.Select(project => project.Name).ShouldBe([owner]);
        ProjectFile.In("src").Where(project => project.Name != owner)
            .ShouldAllBe(project => !AssemblyFile.References(project).Any(name => name.StartsWith(library, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(LoadedByTheCompiler))]
    public void What_the_compiler_loads_knows_nothing_of_what_is_shipped_beside_it(string name)
    {
        var project = Find(name);
        var shipped = ProjectFile.In("src").Select(other => other.Name).ToArray();

        project.ReferenceNames.Intersect(shipped, StringComparer.Ordinal).ShouldBeEmpty();
        AssemblyFile.References(project).Intersect(shipped, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_uses_what_a_user_has(string name)
    {
        var areas = Find(name).References.Select(path => Repository.Relative(path).Split('/')[0]);

        areas.Distinct(StringComparer.Ordinal).ShouldBe(["src"]);
    }

    [Fact]
    public void Nothing_that_is_shipped_opens_its_internals_to_a_sample()
    {
        var openings = ProjectFile.In("src").Select(project => (project.Name, Text: File.ReadAllText(project.Path)));

        foreach (var sample in ProjectFile.In("samples"))
        {
            openings.Where(opening => opening.Text.Contains($"InternalsVisibleTo Include=\"{sample.Name}\"", StringComparison.Ordinal)).ShouldBeEmpty();
        }
    }

    private static string[] AllowedFor(string name) => name switch
    {
        Abstractions => [],
        Runtime => [Abstractions],
        // Stores, transports and test helpers know the runtime and never each other.
        _ => [Abstractions, Runtime],
    };

    private static bool IsOurs(string assembly) => assembly is Runtime || assembly.StartsWith(Runtime + ".", StringComparison.Ordinal);

    private static ProjectFile Find(string name) => ProjectFile.All.Single(project => string.Equals(project.Name, name, StringComparison.Ordinal));

    private static TheoryData<string> Names(string area) => [.. ProjectFile.In(area).Select(project => project.Name)];
}
