namespace EdgeInteract.Benchmarks.Tests;

/// <summary>The harness, with a load that measures nothing: every row runs, and what it prints can be read by a program.</summary>
public sealed class CompareTests
{
    private static readonly string[] AllRows =
    [
        "waiting.memory", "waiting.memory.after",
        "roundtrip.inprocess.1", "roundtrip.inprocess.50", "roundtrip.inprocess.500",
        "roundtrip.redis.1", "roundtrip.redis.50", "roundtrip.redis.500",
        "handrolled.redis.1", "handrolled.redis.50", "handrolled.redis.500",
        "handrolled.1", "handrolled.50", "handrolled.500",
        "samecontent.1", "samecontent.50", "samecontent.500",
        "growth.10k", "growth.100k", "growth.1m",
        "fanout.role",
    ];

    // The higher figure is better for these; the lower one for all others.
    private static readonly string[] RatesInSeconds = ["round trips/s", "round trips/CPU s"];

    [Fact]
    public async Task Every_row_is_one_line_of_JSON_whose_ratio_says_how_many_times_better_ours_is()
    {
        var (exitCode, output, _) = await BenchmarkProcess.RunAsync("compare", "--smoke");

        exitCode.ShouldBe(0);
        var rows = BenchmarkProcess.Rows(output);
        rows.Select(row => row.GetProperty("benchmark").GetString()).ShouldBe(AllRows, ignoreOrder: true);
        foreach (var row in rows)
        {
            row.EnumerateObject().Select(member => member.Name).ShouldBe(["benchmark", "ours", "peer", "unit", "ratio", "rounds"]);
            var (ours, peer) = (row.GetProperty("ours").GetDouble(), row.GetProperty("peer").GetDouble());
            ours.ShouldBeGreaterThan(0);
            peer.ShouldBeGreaterThan(0);
            row.GetProperty("rounds").GetInt32().ShouldBeGreaterThan(0);
            var expected = RatesInSeconds.Contains(row.GetProperty("unit").GetString()) ? ours / peer : peer / ours;
            row.GetProperty("ratio").GetDouble().ShouldBe(expected, tolerance: 0.001);
        }
    }

    [Fact]
    public async Task Only_the_rows_that_were_asked_for_are_measured()
    {
        var (exitCode, output, _) = await BenchmarkProcess.RunAsync("compare", "--smoke", "--cpu", "--only", "handrolled.5");

        exitCode.ShouldBe(0);
        BenchmarkProcess.Rows(output).Select(row => row.GetProperty("benchmark").GetString()).ShouldBe(["handrolled.50", "handrolled.500"]);
    }

    [Theory]
    [InlineData("compare", "--unknown")]
    [InlineData("compare", "--only", "no-such-row")]
    [InlineData("measure")]
    public async Task What_is_not_understood_is_refused_with_the_usage(params string[] arguments)
    {
        var (exitCode, output, error) = await BenchmarkProcess.RunAsync(arguments);

        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("usage: analyzers|compare|generator|validate");
    }
}
