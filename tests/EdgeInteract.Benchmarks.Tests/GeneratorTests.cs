namespace EdgeInteract.Benchmarks.Tests;

/// <summary>The comparison of generators, with a load that measures nothing.</summary>
public sealed class GeneratorTests
{
    [Fact]
    public async Task Both_generators_do_their_work_in_every_row()
    {
        var (exitCode, output, error) = await BenchmarkProcess.RunAsync("generator", "--smoke");

        exitCode.ShouldBe(0, error);
        BenchmarkProcess.Rows(output).Select(row => (row.GetProperty("benchmark").GetString(), row.GetProperty("unit").GetString()))
            .ShouldBe([("generator.cold", "ms"), ("generator.cold.payloads", "ms"), ("generator.keystroke", "ms")]);
        BenchmarkProcess.Rows(output).ShouldAllBe(row => row.GetProperty("ours").GetDouble() > 0 && row.GetProperty("peer").GetDouble() > 0);
    }
}
