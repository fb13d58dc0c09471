using System.Text;
using EdgeInteract.Benchmarks.Comparison;

namespace EdgeInteract.Benchmarks.Validation;

/// <summary>
/// Reads, validates and binds one document. For <c>time</c> and <c>bytes</c> the peer only deserialises the same document by System.Text.Json with generated type information, and
/// where it throws, the exception counts; for <c>schema</c> the peer only validates it, with NJsonSchema and the schema of the same contract.
/// </summary>
internal sealed class ReadingBenchmark(SampleDocument document) : IBenchmark
{
    private const double DeserializerGoal = 1;
    private const double SchemaGoal = 10;

    // A call takes microseconds, so that a part of the usual slice is long enough.
    private const int SliceDivisor = 8;

    private readonly string _json = Encoding.UTF8.GetString(document.Utf8Json);

    public IReadOnlyList<string> Rows => [TimeRow, BytesRow, SchemaRow];

    private string TimeRow => $"validate.{document.Name}.time";

    private string BytesRow => $"validate.{document.Name}.bytes";

    private string SchemaRow => $"validate.{document.Name}.schema";

    public async Task RunAsync(BenchmarkRun run)
    {
        run.Explain(document.Description);
        Verify();
        var deserialize = run.IsSame ? document.Read : document.Deserialize;
        var validate = run.IsSame ? document.Read : Validate;
        foreach (var side in new[] { document.Read, deserialize, validate })
        {
            CallLoop.Nanoseconds(side, run.Load.WarmUp, run.Clock);
        }

        if (run.Wants(TimeRow))
        {
            await CompareTimeAsync(run, TimeRow, deserialize, DeserializerGoal);
        }

        if (run.Wants(BytesRow))
        {
            run.Report(BytesRow, Measure.BytesPerDocument, CallLoop.Bytes(document.Read), CallLoop.Bytes(deserialize), rounds: 1, DeserializerGoal);
        }

        if (run.Wants(SchemaRow))
        {
            await CompareTimeAsync(run, SchemaRow, validate, SchemaGoal);
        }
    }

    private Task CompareTimeAsync(BenchmarkRun run, string row, Func<object?> peer, double goal)
    {
        var slice = run.Load.Slice / SliceDivisor;
        return run.CompareAsync(
            row,
            Measure.NanosecondsPerDocument(run.Clock),
            () => Task.FromResult(CallLoop.Nanoseconds(document.Read, slice, run.Clock)),
            () => Task.FromResult(CallLoop.Nanoseconds(peer, slice, run.Clock)),
            goal: goal);
    }

    private object Validate() => document.Schema.Validate(_json);

    // A row that measures something else than its name says is worth nothing.
    private void Verify()
    {
        var isRight = document.Schema.Validate(_json).Count == 0;
        if (isRight != document.Read() is not null || isRight != document.Name.EndsWith(".valid", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{document.Description}: the contract and its schema do not say so.");
        }

        if (document.Deserialize() is null != document.Name.EndsWith(".type", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{document.Description}: it does not.");
        }
    }
}
