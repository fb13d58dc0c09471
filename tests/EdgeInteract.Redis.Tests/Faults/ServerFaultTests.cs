using EdgeInteract.Redis.Tests.Servers;

namespace EdgeInteract.Redis.Tests.Faults;

public sealed class ServerFaultTests : IAsyncLifetime
{
    private const int Nodes = 3;
    private const int Some = 900;
    private const int Many = 20_000;

    private readonly string _prefix = RedisServerFixture.NewPrefix();
    private FaultyNodes _nodes = null!;
    private RedisServer _server = null!;

    public async Task InitializeAsync()
    {
        _nodes = new FaultyNodes(_prefix);
        _server = await RedisServer.StartAsync("--appendonly", "yes", "--appendfsync", "always");
    }

    public async Task DisposeAsync()
    {
        await _nodes.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public Task Each_question_is_answered_once_though_the_server_starts_again_in_their_midst() => RunAsync(_server, Some, load => RestartAsync(load, times: 1));

    [Fact]
    public Task Each_question_is_answered_once_though_the_server_pauses_in_their_midst() => RunAsync(_server, Some, async load =>
    {
        await load.UntilAsync(0.3);
        await _server.CommandAsync("CLIENT", "PAUSE", "5000", "ALL");
    });

    [Fact]
    public Task Each_question_is_answered_once_though_connections_are_killed_again_and_again() => RunAsync(_server, Some, load => KillAsync(load, times: 8));

    [Fact]
    public async Task Each_question_is_answered_once_over_a_network_that_drops_connections()
    {
        await using var network = new UnreliableProxy(_server, dropsOneIn: 100);
        await RunAsync(network, Some, static _ => Task.CompletedTask);
        network.Dropped.ShouldBeGreaterThan(5);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Each_of_very_many_questions_is_answered_once_through_restarts_a_pause_and_lost_connections()
    {
        await using var network = new UnreliableProxy(_server, dropsOneIn: 100);
        await RunAsync(network, Many, async load =>
        {
            await RestartAsync(load, times: 2);
            await load.UntilAsync(0.4);
            await _server.CommandAsync("CLIENT", "PAUSE", "5000", "ALL");
            await KillAsync(load, times: 4);
        });
        network.Dropped.ShouldBeGreaterThan(20);
    }

    private async Task RunAsync(IRedisEndpoint endpoint, int count, Func<InteractionLoad, Task> fault)
    {
        for (var node = 0; node < Nodes; node++)
        {
            await _nodes.StartAsync(endpoint);
        }

        await using var load = new InteractionLoad(_nodes.All, _nodes.Hooks, count);
        await load.RunAsync(() => fault(load));
        // What was done in bad weather is looked at in good weather.
        (endpoint as UnreliableProxy)?.Calm();
        await load.VerifyAsync();
        await LeftKeys.VerifyAsync(_server, _nodes.All[0], _prefix, count);
    }

    private async Task RestartAsync(InteractionLoad load, int times)
    {
        for (var time = 1; time <= times; time++)
        {
            await load.UntilAsync(0.5 * time / (times + 1));
            await _server.RestartAsync();
        }
    }

    private async Task KillAsync(InteractionLoad load, int times)
    {
        for (var time = 1; time <= times; time++)
        {
            await load.UntilAsync(0.5 + (0.5 * time / (times + 1)));
            await _server.CommandAsync("CLIENT", "KILL", "TYPE", time % 2 == 0 ? "pubsub" : "normal");
        }
    }
}
