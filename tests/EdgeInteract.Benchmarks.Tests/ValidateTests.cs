namespace EdgeInteract.Benchmarks.Tests;

/// <summary>The comparison of readers, with a load that measures nothing: every row runs and has its goal.</summary>
public sealed class ValidateTests
{
    private static readonly string[] s_sizes = ["small", "medium", "large"];
    private static readonly string[] s_kinds = ["valid", "rule", "type", "missing"];

    // What is measured, in which unit, and how many times better ours has to be.
    private static readonly (string Name, string Unit, double Goal)[] s_measures =
        [("time", "ns/document", 1), ("bytes", "bytes/document", 1), ("schema", "ns/document", 10)];

    [Fact]
    public async Task Every_size_and_defect_is_compared_in_time_and_bytes_and_with_the_schema()
    {
        var (exitCode, output, error) = await BenchmarkProcess.RunAsync("validate", "--smoke");

        exitCode.ShouldBe(0, error);
        BenchmarkProcess.Rows(output)
            .Select(row => (row.GetProperty("benchmark").GetString(), row.GetProperty("unit").GetString(), row.GetProperty("goal").GetDouble()))
            .ShouldBe(
                from size in s_sizes
                from kind in s_kinds
                from measure in s_measures
                select ($"validate.{size}.{kind}.{measure.Name}", measure.Unit, measure.Goal));
        foreach (var row in BenchmarkProcess.Rows(output))
        {
            row.EnumerateObject().Select(member => member.Name).ShouldBe(["benchmark", "ours", "peer", "unit", "ratio", "rounds", "goal"]);
            row.GetProperty("ratio").GetDouble().ShouldBe(row.GetProperty("peer").GetDouble() / row.GetProperty("ours").GetDouble(), tolerance: 0.001);
        }
    }

    [Fact]
    public async Task Each_document_says_what_is_wrong_with_it()
    {
        var (exitCode, output, _) = await BenchmarkProcess.RunAsync("validate", "--smoke", "--only", "validate.medium.missing.bytes");

        exitCode.ShouldBe(0);
        BenchmarkProcess.Rows(output).ShouldHaveSingleItem();
        output.Split('\n')[0].ShouldMatch("^medium\\.missing, [0-9]+ bytes: the city of the address is missing; the deserialiser accepts it$");
    }
}
