using EdgeInteract.Benchmarks.Analysis;
using EdgeInteract.Benchmarks.FanOut;
using EdgeInteract.Benchmarks.Generation;
using EdgeInteract.Benchmarks.Growth;
using EdgeInteract.Benchmarks.Memory;
using EdgeInteract.Benchmarks.RoundTrips;
using EdgeInteract.Benchmarks.Validation;

namespace EdgeInteract.Benchmarks.Comparison;

/// <summary>What can be compared, by the word that the command line begins with.</summary>
internal static class BenchmarkSets
{
    private static readonly Dictionary<string, Func<IBenchmark[]>> s_sets = new(StringComparer.Ordinal)
    {
        ["analyzers"] = static () => [new AnalyzerBenchmark()],
        // Memory comes first: what is measured there is all that the process holds. Growth comes last: it leaves a million requests waiting.
        ["compare"] = static () =>
        [
            new WaitingMemoryBenchmark(),
            new RoundTripBenchmark("roundtrip.inprocess", ClientResultQuestioner.ConnectAsync),
            new RedisRoundTripBenchmark(),
            new RoundTripBenchmark("handrolled", HandRolledQuestioner.ConnectAsync),
            new RoundTripBenchmark("samecontent", HandRolledQuestioner.ConnectInFullAsync, isExtra: true),
            new FanOutBenchmark(),
            new GrowthBenchmark(),
        ],
        ["generator"] = static () => [new GeneratorBenchmark()],
        ["validate"] = static () => [new ReadingBenchmark([.. SampleDocuments.Create()])],
    };

    public static IReadOnlyCollection<string> Verbs => s_sets.Keys;

    public static IReadOnlyList<IBenchmark> Of(string verb) => s_sets[verb]();
}
