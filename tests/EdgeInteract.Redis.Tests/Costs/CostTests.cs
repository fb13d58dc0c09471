using EdgeInteract.Redis.Tests.Servers;
using Xunit.Abstractions;

namespace EdgeInteract.Redis.Tests.Costs;

public sealed class CostTests(ITestOutputHelper output)
{
    private const int Waiting = 100_000;
    private const int Users = 10_000;
    private const int Rounds = 500;
    private const int MostBytes = 1_638;
    // 5, part of one that takes several out of the indexes, and one where an answer comes at the same moment as the delivery and is tried again.
    private const int MostCommands = 7;

    [Fact]
    [Trait("Category", "Slow")]
    public async Task A_waiting_request_takes_a_limited_amount_of_memory()
    {
        await using var server = await RedisServer.StartAsync();
        await using var node = await RedisNode.StartAsync(server, "memory");
        using var info = await RedisInfo.ConnectAsync(server);
        var text = new string('x', 485);
        await node.Questions.PublishQuestion("warm-up", text);
        var before = await info.UsedMemoryAsync();

        foreach (var numbers in Enumerable.Range(0, Waiting).Chunk(500))
        {
            await Task.WhenAll(numbers.Select(number => node.Questions.PublishQuestion($"user-{number % Users}", text)));
        }

        var each = (await info.UsedMemoryAsync() - before) / Waiting;
        output.WriteLine($"{each} bytes each");
        each.ShouldBeLessThanOrEqualTo(MostBytes);
    }

    [Fact]
    public async Task An_interaction_takes_a_limited_number_of_commands()
    {
        await using var server = await RedisServer.StartAsync();
        await using var asking = await RedisNode.StartAsync(server, "commands");
        await using var answering = await RedisNode.StartAsync(server, "commands");

        var commands = await InteractionCommands.CountAsync(server, asking, answering, Rounds, output);

        commands.Keys.ShouldNotContain("subscribe");
        commands.Values.Sum().ShouldBeLessThanOrEqualTo(MostCommands);
    }
}
