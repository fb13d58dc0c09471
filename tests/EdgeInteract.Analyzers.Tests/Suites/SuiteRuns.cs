using System.Collections.Concurrent;
using EdgeInteract.Analyzers.Tests.Harness;

namespace EdgeInteract.Analyzers.Tests.Suites;

/// <summary>Runs the cases of a suite in one compilation, since a compilation takes longer than what is in it. Those that cannot stand in a namespace of their own are run alone.</summary>
internal static class SuiteRuns
{
    private static readonly ConcurrentDictionary<IReadOnlyList<SourceCase>, Lazy<Task<Dictionary<string, CaseResult>>>> s_runs = new();

    /// <summary>Expects of one of some cases exactly what its markup says.</summary>
    public static async Task ShouldFindAsync(RuleSuite suite, IReadOnlyList<SourceCase> cases, string source)
    {
        if (!CaseBatch.CanPlace(Markup.Parse(source).Source))
        {
            await RuleSuites.ShouldFindAsync(suite, source);
            return;
        }

        var result = (await s_runs.GetOrAdd(cases, _ => new(() => RunAsync(suite, cases))).Value)[source];
        result.Errors.ShouldBeEmpty();
        result.Found.ShouldBe(result.Expected);
    }

    private static async Task<Dictionary<string, CaseResult>> RunAsync(RuleSuite suite, IReadOnlyList<SourceCase> cases)
    {
        string[] sources = [.. cases.Select(item => item.Source).Distinct(StringComparer.Ordinal).Where(source => CaseBatch.CanPlace(Markup.Parse(source).Source))];
        var results = await CaseBatch.RunAsync(suite.Setting, sources);
        return sources.Zip(results).ToDictionary(item => item.First, item => item.Second, StringComparer.Ordinal);
    }
}
