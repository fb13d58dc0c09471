namespace EdgeInteract.Benchmarks.Comparison;

/// <summary>Measures rows that share what they need.</summary>
internal interface IBenchmark
{
    /// <summary>The names of its rows, in the order in which they are measured.</summary>
    IReadOnlyList<string> Rows { get; }

    /// <param name="run">Says which rows are wanted, and takes them.</param>
    Task RunAsync(BenchmarkRun run);
}
