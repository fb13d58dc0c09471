using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;
using Xunit.Abstractions;

namespace EdgeInteract.Redis.Tests.Costs;

/// <summary>What one interaction costs a server.</summary>
internal static class InteractionCommands
{
    /// <summary>Asks and answers one after the other, and counts what was sent to the server meanwhile.</summary>
    /// <returns>How many of each command there were in a round, on average. A script is one.</returns>
    public static async Task<IReadOnlyDictionary<string, double>> CountAsync(RedisServer server, RedisNode asking, RedisNode answering, int rounds, ITestOutputHelper output)
    {
        using var info = await RedisInfo.ConnectAsync(server);
        await using var person = await answering.ConnectAsync("user-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());
        await asking.Questions.RequestQuestion("user-1", "Warm?").OrFailAsync();
        await info.ResetAsync();
        await using var monitor = await RedisMonitor.StartAsync(server);

        for (var round = 0; round < rounds; round++)
        {
            await asking.Questions.RequestQuestion("user-1", "Tea?").OrFailAsync();
        }

        var within = await monitor.StopAsync();
        var commands = (await info.CommandsAsync()).ToDictionary(
            entry => entry.Key, entry => (entry.Value - within.GetValueOrDefault(entry.Key)) / (double)rounds, StringComparer.Ordinal);
        output.WriteLine(string.Join(", ", commands.Select(static entry => $"{entry.Key} {entry.Value:F2}")));
        commands.Values.ShouldAllBe(static count => count >= 0);
        return commands;
    }
}
