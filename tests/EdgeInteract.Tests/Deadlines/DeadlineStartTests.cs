using EdgeInteract.Storage;
using EdgeInteract.TestKit;
using EdgeInteract.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EdgeInteract.Tests.Deadlines;

/// <summary>A deadline is the store's, not the publishing node's: whichever node runs ends what is due.</summary>
public sealed class DeadlineStartTests
{
    [Fact]
    public async Task A_restarted_node_that_publishes_nothing_ends_what_the_one_before_it_left()
    {
        var world = new World();
        var id = await PublishAndDieAsync(world, timeoutMs: 90_000);
        await using var restarted = new TestHost(world: world);
        await StartAsync(restarted);

        await world.Time.AdvanceAsync(TimeSpan.FromSeconds(90) - TimeSpan.FromTicks(1));
        (await restarted.StatusAsync(id)).ShouldBe(InteractionStatus.Pending);
        await world.Time.AdvanceAsync(TimeSpan.FromTicks(1));

        (await restarted.StatusAsync(id)).ShouldBe(InteractionStatus.TimedOut);
    }

    [Fact]
    public async Task What_came_due_while_no_node_was_running_is_ended_at_the_start()
    {
        var world = new World();
        var id = await PublishAndDieAsync(world, timeoutMs: 60_000);
        world.Time.Advance(TimeSpan.FromDays(2));
        await using var restarted = new TestHost(world: world);

        await StartAsync(restarted);

        await restarted.UntilStatusAsync(id, InteractionStatus.TimedOut);
    }

    [Fact]
    public async Task A_node_that_has_been_running_for_long_ends_what_a_dead_one_left()
    {
        var world = new World();
        await using var running = new TestHost(world: world);
        await StartAsync(running);
        await world.Time.AdvanceAsync(TimeSpan.FromHours(3));
        var id = await PublishAndDieAsync(world, timeoutMs: 300_000);

        await world.Time.AdvanceAsync(TimeSpan.FromMinutes(5));

        (await running.StatusAsync(id)).ShouldBe(InteractionStatus.TimedOut);
    }

    [Fact]
    public async Task Without_a_host_the_first_publish_looks_for_what_was_left()
    {
        var world = new World();
        var left = await PublishAndDieAsync(world, timeoutMs: 30_000);
        await using var restarted = new TestHost(world: world);
        await restarted.Questions.PublishQuestion("u-1", text: "Later", options: new InteractionOptions { TimeoutMs = 86_400_000 });

        await world.Time.AdvanceAsync(TimeSpan.FromSeconds(30));

        (await restarted.StatusAsync(left)).ShouldBe(InteractionStatus.TimedOut);
    }

    [Fact]
    public async Task A_store_that_is_away_at_the_start_delays_the_deadlines_and_not_the_application()
    {
        var world = new World();
        var id = await PublishAndDieAsync(world, timeoutMs: 1_000);
        world.Time.Advance(TimeSpan.FromSeconds(1));
        var isAway = true;
        var store = new FaultyStore(world.Store)
        {
            Before = step =>
            {
                if (isAway && step is nameof(IInteractionStore.TakeDueAsync))
                {
                    throw new InteractionStoreUnavailableException("A sample failure.");
                }
            },
        };
        await using var restarted = new TestHost(configure: builder => builder.Services.AddSingleton<IInteractionStore>(store), world: world);

        await StartAsync(restarted);
        (await restarted.StatusAsync(id)).ShouldBe(InteractionStatus.Pending);
        isAway = false;
        await world.Time.AdvanceAsync(TimeSpan.FromSeconds(1));

        (await restarted.StatusAsync(id)).ShouldBe(InteractionStatus.TimedOut);
    }

    [Fact]
    public async Task Adding_the_runtime_twice_and_starting_it_twice_asks_once()
    {
        var asked = 0;
        var world = new World();
        var store = new FaultyStore(world.Store) { Before = step => asked += step is nameof(IInteractionStore.TakeDueAsync) ? 1 : 0 };
        await using var host = new TestHost(
            configure: builder =>
            {
                builder.Services.AddEdgeInteract();
                builder.Services.AddSingleton<IInteractionStore>(store);
            },
            world: world);

        await StartAsync(host);
        await StartAsync(host);

        asked.ShouldBe(1);
    }

    private static async Task<string> PublishAndDieAsync(World world, int timeoutMs)
    {
        var dead = new TestHost(world: world);
        var handle = await dead.Questions.PublishQuestion("u-1", text: "Is it", options: new InteractionOptions { TimeoutMs = timeoutMs });
        await dead.KillAsync();
        return handle.InteractionId;
    }

    private static async Task StartAsync(TestHost host)
    {
        foreach (var service in host.Services.GetServices<IHostedService>())
        {
            await service.StartAsync(CancellationToken.None).OrFailAsync();
        }
    }
}
