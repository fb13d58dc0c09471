using EdgeInteract.Benchmarks.Comparison;

namespace EdgeInteract.Benchmarks.Generation;

/// <summary>
/// What the generator costs a compiler and an editor: 1,000 declarations, beside the generator of System.Text.Json and as many types. <c>cold</c>: the peer writes code for the
/// payloads alone, <c>cold.outcomes</c>: for the records of the outcomes as well; neither writes outcomes that can be matched, clients, validators, schemas or TypeScript.
/// <c>keystroke</c>: one run after an edit of a body somewhere else.
/// </summary>
internal sealed class GeneratorBenchmark : IBenchmark
{
    private const int Declarations = 1_000;
    private const int FewestDeclarations = 10;
    private const double ColdGoal = 1;
    private const int KeystrokesPerRound = 20;
    private const string Cold = "generator.cold";
    private const string ColdWithOutcomes = "generator.cold.outcomes";
    private const string Keystroke = "generator.keystroke";

    public IReadOnlyList<string> Rows => [Cold, ColdWithOutcomes, Keystroke];

    public async Task RunAsync(BenchmarkRun run)
    {
        var count = Math.Max(Declarations / run.Load.GrowthDivisor, FewestDeclarations);
        var ours = GeneratorSide.Ours(count);
        var payloads = run.IsSame ? GeneratorSide.Ours(count) : GeneratorSide.Json(count, withOutcomes: false);
        if (run.Wants(Cold))
        {
            await CompareColdAsync(run, Cold, ours, payloads);
        }

        if (run.Wants(ColdWithOutcomes) && run.Load.HasExtras)
        {
            await CompareColdAsync(run, ColdWithOutcomes, ours, run.IsSame ? GeneratorSide.Ours(count) : GeneratorSide.Json(count, withOutcomes: true));
        }

        if (run.Wants(Keystroke))
        {
            await run.CompareAsync(
                Keystroke,
                Measure.Milliseconds(run.Clock),
                () => Task.FromResult(ours.RunKeystrokes(KeystrokesPerRound, run.Clock)),
                () => Task.FromResult(payloads.RunKeystrokes(1, run.Clock)));
        }
    }

    private static Task CompareColdAsync(BenchmarkRun run, string row, GeneratorSide ours, GeneratorSide peer)
    {
        ours.RunCold(run.Clock);
        peer.RunCold(run.Clock);
        return run.CompareAsync(
            row,
            Measure.Milliseconds(run.Clock),
            () => Task.FromResult(ours.RunCold(run.Clock)),
            () => Task.FromResult(peer.RunCold(run.Clock)),
            goal: ColdGoal);
    }
}
