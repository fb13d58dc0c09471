using EdgeInteract.Benchmarks.Comparison;

namespace EdgeInteract.Benchmarks.Generation;

/// <summary>
/// What the generator costs a compiler and an editor: 1,000 declarations, beside the generator of System.Text.Json and the same records. <c>cold</c>: the peer writes code for
/// payloads and outcomes, as ours does, and for nothing else: no outcomes that can be matched, clients, validators, schemas or TypeScript. <c>cold.payloads</c>: for the payloads alone.
/// <c>keystroke</c>: one run after an edit of a body somewhere else.
/// </summary>
internal sealed class GeneratorBenchmark : IBenchmark
{
    private const int Declarations = 1_000;
    private const int FewestDeclarations = 10;
    private const double ColdGoal = 1;
    private const int KeystrokesPerRound = 20;
    private const string Cold = "generator.cold";
    private const string ColdPayloads = "generator.cold.payloads";
    private const string Keystroke = "generator.keystroke";

    public IReadOnlyList<string> Rows => [Cold, ColdPayloads, Keystroke];

    public async Task RunAsync(BenchmarkRun run)
    {
        var count = Math.Max(Declarations / run.Load.GrowthDivisor, FewestDeclarations);
        var ours = GeneratorSide.Ours(count);
        if (run.Wants(Cold))
        {
            await CompareColdAsync(run, Cold, ours, Peer(withOutcomes: true), ColdGoal);
        }

        if (run.Wants(ColdPayloads) && run.Load.HasExtras)
        {
            await CompareColdAsync(run, ColdPayloads, ours, Peer(withOutcomes: false), goal: null);
        }

        if (run.Wants(Keystroke))
        {
            var peer = Peer(withOutcomes: false);
            await run.CompareAsync(
                Keystroke,
                Measure.Milliseconds(run.Clock),
                () => Task.FromResult(ours.RunKeystrokes(KeystrokesPerRound, run.Clock)),
                () => Task.FromResult(peer.RunKeystrokes(1, run.Clock)));
        }

        GeneratorSide Peer(bool withOutcomes) => run.IsSame ? GeneratorSide.Ours(count) : GeneratorSide.Json(count, withOutcomes);
    }

    private static Task CompareColdAsync(BenchmarkRun run, string row, GeneratorSide ours, GeneratorSide peer, double? goal)
    {
        ours.RunCold(run.Clock);
        peer.RunCold(run.Clock);
        return run.CompareAsync(
            row,
            Measure.Milliseconds(run.Clock),
            () => Task.FromResult(ours.RunCold(run.Clock)),
            () => Task.FromResult(peer.RunCold(run.Clock)),
            goal: goal);
    }
}
