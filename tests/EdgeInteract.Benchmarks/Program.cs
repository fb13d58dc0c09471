using EdgeInteract.Benchmarks.Comparison;
using EdgeInteract.Benchmarks.FanOut;
using EdgeInteract.Benchmarks.Growth;
using EdgeInteract.Benchmarks.Memory;
using EdgeInteract.Benchmarks.RoundTrips;

if (CompareOptions.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(CompareOptions.Usage);
    return 2;
}

// Memory comes first: what is measured there is all that the process holds. Growth comes last: it leaves a million requests waiting.
IBenchmark[] benchmarks =
[
    new WaitingMemoryBenchmark(),
    new RoundTripBenchmark("roundtrip.inprocess", ClientResultQuestioner.ConnectAsync),
    new RoundTripBenchmark("handrolled", HandRolledQuestioner.ConnectAsync),
    new RoundTripBenchmark("samecontent", HandRolledQuestioner.ConnectInFullAsync, isExtra: true),
    new FanOutBenchmark(),
    new GrowthBenchmark(),
];
var run = new BenchmarkRun(options, Console.Out);
foreach (var benchmark in benchmarks.Where(benchmark => benchmark.Rows.Any(run.Wants)))
{
    await benchmark.RunAsync(run);
}

if (run.Rows.Count == 0)
{
    await Console.Error.WriteLineAsync($"No row begins with '{options.Only}'. {CompareOptions.Usage}");
    return 2;
}

ResultTable.Write(run.Rows, Console.Out);
return 0;
