using System.Text.RegularExpressions;

namespace EdgeInteract.Package.Tests;

/// <summary>What the rules say on the command line, where a project has nothing but the package.</summary>
[Collection(WorkspaceCollection.Name)]
[Trait("Category", "Slow")]
public sealed partial class RuleTests(Workspace workspace)
{
    [Fact]
    public async Task A_build_names_the_mistakes_in_the_hooks_of_the_guide_and_in_calls()
    {
        var build = (await workspace.BuildAsync("Acme.Hooks/Acme.Hooks.csproj")).ShouldSucceed();

        var said = Line().Matches(build.Output).Select(match => $"{match.Groups["place"]}: {match.Groups["id"]}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        said.ShouldBe(
        [
            "LeaveService.cs(28,77): CS8509",
            "LeaveService.cs(28,77): EI3002",
            "LeaveService.cs(33,39): EI3004",
            "OutOfOfficeRedirectHook.cs(23,1): EI2001",
            // The guide's second hook has no constructor.
            "TraceEnrichmentHook.cs(3,32): CS0649",
            "TraceEnrichmentHook.cs(3,32): CS8618",
        ]);
        build.Output.ShouldContain("set the properties of 'request' itself");
    }

    [GeneratedRegex(@"(?<place>\w+\.cs\([0-9]+,[0-9]+\)): warning (?<id>[A-Z]+[0-9]+):", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();
}
