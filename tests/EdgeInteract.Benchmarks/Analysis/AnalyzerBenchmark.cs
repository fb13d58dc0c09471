using System.Globalization;
using EdgeInteract.Benchmarks.Comparison;

namespace EdgeInteract.Benchmarks.Analysis;

/// <summary>
/// What the analyzers cost a build: 500 hooks and 500 calls. Ours is what all of them take together, as <c>ReportAnalyzer</c> says it; the peer is the compiler, parsing, running
/// the generator, binding and emitting. A ratio of 20 is 5 %.
/// </summary>
internal sealed class AnalyzerBenchmark : IBenchmark
{
    private const int Hooks = 500;
    private const int FewestHooks = 50;
    private const double Goal = 20;
    private const string Cost = "analyzers.cost";

    public IReadOnlyList<string> Rows => [Cost];

    public async Task RunAsync(BenchmarkRun run)
    {
        var compiler = new Compiler(ApplicationSources.Create(Math.Max(Hooks / run.Load.GrowthDivisor, FewestHooks)));
        compiler.Compile(run.Clock);
        await compiler.AnalyzeAsync();
        IReadOnlyDictionary<string, double> times = new Dictionary<string, double>(StringComparer.Ordinal);
        await run.CompareAsync(
            Cost,
            Measure.Milliseconds(run.Clock),
            async () =>
            {
                if (run.IsSame)
                {
                    return compiler.Compile(run.Clock);
                }

                times = await compiler.AnalyzeAsync();
                return times.Values.Sum();
            },
            () => Task.FromResult(compiler.Compile(run.Clock)),
            goal: Goal);
        run.Explain(string.Join(", ", times.OrderByDescending(static entry => entry.Value).Select(static entry => $"{entry.Key} {entry.Value.ToString("F1", CultureInfo.InvariantCulture)} ms")));
    }
}
