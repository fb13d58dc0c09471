using EdgeInteract.Benchmarks.Comparison;

namespace EdgeInteract.Benchmarks.Validation;

/// <summary>
/// Reads, validates and binds documents. For <c>time</c> and <c>bytes</c> the peer only deserialises the same document by System.Text.Json with generated type information, and
/// where it throws, the exception counts; for <c>schema</c> the peer only validates it, with NJsonSchema and the schema of the same contract.
/// </summary>
internal sealed class ReadingBenchmark(IReadOnlyList<SampleDocument> documents) : IBenchmark
{
    private const double DeserializerGoal = 1;
    private const double SchemaGoal = 10;

    // A call takes microseconds, so that a part of the usual slice is long enough.
    private const int SliceDivisor = 8;

    public IReadOnlyList<string> Rows { get; } = [.. documents.SelectMany(static document => RowsOf(document))];

    public async Task RunAsync(BenchmarkRun run)
    {
        var wanted = documents.Where(document => RowsOf(document).Any(run.Wants)).ToArray();
        foreach (var document in wanted)
        {
            document.Verify();
        }

        // All before any counts: the code that they share is compiled again when it is known how it is used, and that takes the compiler some time.
        foreach (var side in wanted.SelectMany(static document => new[] { document.Read, document.Deserialize, document.Validate }))
        {
            CallLoop.Nanoseconds(side, run.Load.WarmUp, run.Clock);
        }

        foreach (var document in wanted)
        {
            await MeasureAsync(run, document);
        }
    }

    private static string[] RowsOf(SampleDocument document) => [Row(document, "time"), Row(document, "bytes"), Row(document, "schema")];

    private static string Row(SampleDocument document, string measure) => $"validate.{document.Name}.{measure}";

    private static async Task MeasureAsync(BenchmarkRun run, SampleDocument document)
    {
        run.Explain(document.Description);
        var deserialize = run.IsSame ? document.Read : document.Deserialize;
        await CompareTimeAsync(run, Row(document, "time"), document, deserialize, DeserializerGoal);
        if (run.Wants(Row(document, "bytes")))
        {
            run.Report(Row(document, "bytes"), Measure.BytesPerDocument, CallLoop.Bytes(document.Read), CallLoop.Bytes(deserialize), rounds: 1, DeserializerGoal);
        }

        await CompareTimeAsync(run, Row(document, "schema"), document, run.IsSame ? document.Read : document.Validate, SchemaGoal);
    }

    private static Task CompareTimeAsync(BenchmarkRun run, string row, SampleDocument document, Func<object?> peer, double goal)
    {
        if (!run.Wants(row))
        {
            return Task.CompletedTask;
        }

        var slice = run.Load.Slice / SliceDivisor;
        return run.CompareAsync(
            row,
            Measure.NanosecondsPerDocument(run.Clock),
            () => Task.FromResult(CallLoop.Nanoseconds(document.Read, slice, run.Clock)),
            () => Task.FromResult(CallLoop.Nanoseconds(peer, slice, run.Clock)),
            goal: goal);
    }
}
