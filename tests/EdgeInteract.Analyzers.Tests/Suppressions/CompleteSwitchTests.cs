using EdgeInteract.Analyzers.Tests.Harness;
using EdgeInteract.Analyzers.Tests.Suites;
using EdgeInteract.Analyzers.Tests.Suites.Calls;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Tests.Suppressions;

/// <summary>What the compiler says of a switch over outcomes is suppressed where nothing is missing, and nowhere else.</summary>
public sealed class CompleteSwitchTests
{
    public static TheoryData<string> Complete => [.. CompleteSwitchCases.Complete.Select(item => item.Name)];

    public static TheoryData<string> Incomplete => [.. CompleteSwitchCases.Incomplete.Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(Complete))]
    public async Task A_switch_that_takes_every_outcome_has_no_warning(string name)
    {
        var found = await RunAsync(CompleteSwitchCases.Complete.Single(item => string.Equals(item.Name, name, StringComparison.Ordinal)));

        found.ShouldNotBeEmpty();
        found.ShouldAllBe(diagnostic => diagnostic.IsSuppressed);
    }

    [Theory]
    [MemberData(nameof(Incomplete))]
    public async Task Every_other_switch_keeps_its_warning(string name)
    {
        var found = await RunAsync(CompleteSwitchCases.Incomplete.Single(item => string.Equals(item.Name, name, StringComparison.Ordinal)));

        found.ShouldNotBeEmpty();
        found.ShouldAllBe(diagnostic => !diagnostic.IsSuppressed);
    }

    [Fact]
    public async Task A_warning_that_is_an_error_is_suppressed_as_well()
    {
        var compilation = Compile(CompleteSwitchCases.Complete[0].Source);
        var strict = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error));

        (await RuleRun.RunWithCompilerAsync(strict)).Where(diagnostic => diagnostic.Id == "CS8509").ShouldHaveSingleItem().IsSuppressed.ShouldBeTrue();
    }

    [Fact]
    public async Task The_suppression_can_be_disabled_by_its_id()
    {
        var compilation = Compile(CompleteSwitchCases.Complete[0].Source);
        var open = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("EISP0001", ReportDiagnostic.Suppress)]));

        (await RuleRun.RunWithCompilerAsync(open)).Where(diagnostic => diagnostic.Id == "CS8509").ShouldHaveSingleItem().IsSuppressed.ShouldBeFalse();
    }

    [Fact]
    public async Task In_one_file_each_switch_is_judged_on_its_own()
    {
        var found = await RunAsync(new("both", $"{CompleteSwitchCases.Complete[0].Source}\n{CompleteSwitchCases.Incomplete[0].Source.Replace("Texts", "Others", StringComparison.Ordinal)}"));

        found.Select(diagnostic => diagnostic.IsSuppressed).ShouldBe([true, false]);
    }

    private static async Task<Diagnostic[]> RunAsync(SourceCase item)
    {
        var compilation = Compile(item.Source);
        Compilations.Errors(compilation).ShouldBeEmpty();
        return [.. (await RuleRun.RunWithCompilerAsync(compilation)).Where(diagnostic => diagnostic.Id is "CS8509" or "CS8655" or "CS8846" or "CS8847")];
    }

    private static Compilation Compile(string source) => Compilations.Generate(Compilations.CreateApplication(source, MissingOutcomeSuite.Suite.Setting));
}
