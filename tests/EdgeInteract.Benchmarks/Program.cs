using EdgeInteract.Benchmarks.Comparison;

if (RunOptions.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(RunOptions.Usage);
    return 2;
}

var run = new BenchmarkRun(options, Console.Out);
foreach (var benchmark in BenchmarkSets.Of(options.Verb).Where(benchmark => benchmark.Rows.Any(run.Wants)))
{
    await benchmark.RunAsync(run);
}

if (run.Rows.Count == 0)
{
    await Console.Error.WriteLineAsync($"No row begins with '{options.Only}'. {RunOptions.Usage}");
    return 2;
}

ResultTable.Write(run.Rows, Console.Out);
return 0;
