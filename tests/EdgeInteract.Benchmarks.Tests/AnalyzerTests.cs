namespace EdgeInteract.Benchmarks.Tests;

/// <summary>The cost of the analyzers, with a load that measures nothing.</summary>
public sealed class AnalyzerTests
{
    [Fact]
    public async Task The_analyzers_and_the_compiler_do_their_work()
    {
        var (exitCode, output, error) = await BenchmarkProcess.RunAsync("analyzers", "--smoke");

        exitCode.ShouldBe(0, error);
        BenchmarkProcess.Rows(output).Select(row => (row.GetProperty("benchmark").GetString(), row.GetProperty("unit").GetString())).ShouldBe([("analyzers.cost", "ms")]);
        BenchmarkProcess.Rows(output).ShouldAllBe(row => row.GetProperty("ours").GetDouble() > 0 && row.GetProperty("peer").GetDouble() > 0);
        output.ShouldContain("PropagationAnalyzer ");
    }
}
