using EdgeInteract.TestShared.Fuzzing;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace EdgeInteract.Tests.Fuzzing;

/// <summary>Whatever is handed to the publisher is published, or refused with a typed error that leaves nothing behind.</summary>
public sealed class PublishFuzzTests(ITestOutputHelper output)
{
    private const int CasesOfAHost = 1_000;

    [Fact]
    public Task Three_thousand_hostile_requests_are_published_or_refused() => RunAsync(FuzzRun.Same(), 3_000);

    [Fact]
    [Trait("Category", "Slow")]
    public Task A_hundred_thousand_hostile_requests_are_published_or_refused() => RunAsync(FuzzRun.Fresh(), 100_000);

    private async Task RunAsync(FuzzRun run, int cases)
    {
        output.WriteLine($"EDGEINTERACT_FUZZ_SEED={run.Seed}");
        var published = 0;
        var refusals = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var start = 0; start < cases; start += CasesOfAHost)
        {
            var withHook = start / CasesOfAHost % 2 == 1;
            await using var host = new TestHost(builder =>
            {
                if (withHook)
                {
                    builder.Services.AddInteractionHook<SilentHook>();
                }
            });
            for (var number = start; number < Math.Min(start + CasesOfAHost, cases); number++)
            {
                var refusal = await PublishAsync(host, run, number);
                published += refusal is null ? 1 : 0;
                if (refusal is not null)
                {
                    refusals[refusal] = refusals.GetValueOrDefault(refusal) + 1;
                }
            }

            await host.UntilAsync(() => host.Waiting == 0);
        }

        output.WriteLine($"{published} published; refused: {string.Join(", ", refusals.Select(entry => $"{entry.Key} {entry.Value}"))}");
        // Mutations that are all refused, or none, would test nothing.
        published.ShouldBeInRange(cases / 50, cases - (cases / 10));
        refusals.Count.ShouldBeGreaterThan(1);
    }

    private static async Task<string?> PublishAsync(TestHost host, FuzzRun run, int number)
    {
        var request = new RequestFuzzer(run.Case(number)).Next();
        var before = (Stored: host.World.MemoryStore.Count, Waiting: host.Waiting, Timers: host.Time.TimerCount);
        try
        {
            var handle = await host.Publisher.PublishAsync(request);
            (await host.Publisher.FindAsync(handle.InteractionId)).ShouldNotBeNull(run.Describe(number, "published and not in the store"));
            await host.Publisher.CancelAsync(handle.InteractionId);
            return null;
        }
        catch (InteractionException refusal)
        {
            // What was published before may still be leaving.
            host.World.MemoryStore.Count.ShouldBe(before.Stored, run.Describe(number, $"stored in spite of {refusal}"));
            host.Waiting.ShouldBeLessThanOrEqualTo(before.Waiting, run.Describe(number, $"a waiter is left after {refusal}"));
            host.Time.TimerCount.ShouldBeLessThanOrEqualTo(before.Timers, run.Describe(number, $"a timer is left after {refusal}"));
            return refusal.GetType().Name;
        }
        catch (Exception failure) when (failure is not ShouldAssertException)
        {
            throw new InvalidOperationException(run.Describe(number, "neither published nor refused"), failure);
        }
    }

    private sealed class SilentHook : IInteractionHook
    {
        public Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
