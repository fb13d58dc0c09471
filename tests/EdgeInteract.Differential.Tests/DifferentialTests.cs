using EdgeInteract.Differential.Tests.Judges;
using EdgeInteract.Differential.Tests.Running;
using Xunit.Abstractions;

namespace EdgeInteract.Differential.Tests;

/// <summary>Random contracts and random documents: reader, ajv, NJsonSchema, guard and System.Text.Json say the same.</summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    [Fact]
    public Task A_few_contracts_are_judged_alike_by_all() => RunAsync("few", DifferentialSeed.Same(), contracts: 15, documents: 2_000);

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Hundreds_of_contracts_are_judged_alike_by_all()
    {
        // One in ten cannot be read by all: it is no JSON, or has a member twice.
        var tally = await RunAsync("many", DifferentialSeed.Fresh(), contracts: 300, documents: 114_000);

        tally.Contracts.ShouldBeGreaterThanOrEqualTo(300);
        tally.Compared.ShouldBeGreaterThanOrEqualTo(100_000);

        // What is not met any more needs no excuse.
        KnownDifferences.All.ShouldAllBe(name => tally.Of(name) > 0);
    }

    private async Task<Tally> RunAsync(string name, DifferentialSeed seed, int contracts, int documents)
    {
        output.WriteLine($"{seed}");
        var run = new DifferentialRun(seed, name);

        var wrong = await run.RunAsync(contracts, documents);

        output.WriteLine($"{run.Tally}\n{run.Durations}");
        wrong.ShouldBeEmpty();
        run.Tally.Accepted.ShouldBeGreaterThan(documents / 4);
        run.Tally.Refused.ShouldBeGreaterThan(documents / 4);
        return run.Tally;
    }
}
