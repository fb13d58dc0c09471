using System.Diagnostics;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;
using EdgeInteract.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EdgeInteract.Redis.Tests.Faults;

public sealed class ServerAwayTests
{
    // The client learns of a lost connection at once, and gives up what was on its way after five seconds.
    private static readonly TimeSpan s_soon = TimeSpan.FromSeconds(8);

    [Fact]
    public async Task While_the_server_is_away_sessions_stay_and_code_waits_what_is_new_is_refused_soon_and_then_everything_goes_on()
    {
        await using var server = await RedisServer.StartAsync("--appendonly", "yes", "--appendfsync", "always");
        await using var node = await RedisNode.StartAsync(server, RedisServerFixture.NewPrefix(), static services =>
        {
            services.AddLogging();
            services.AddHealthChecks().AddEdgeInteractRedis(limit: TimeSpan.FromSeconds(2));
        });
        await using var person = await node.ConnectAsync("user-1");
        var asked = node.Questions.RequestQuestion("user-1", "Tea");
        await person.UntilAsync(static self => self.Unanswered.Count == 1).OrFailAsync();
        var card = person.Unanswered[0];

        await server.StopAsync();
        var since = Stopwatch.GetTimestamp();
        await Should.ThrowAsync<InteractionStoreUnavailableException>(node.Questions.PublishQuestion("user-1", "Cake").OrFailAsync());
        (await person.RespondAsync(card, new Question.Yes(), responseId: "answer-1").OrFailAsync()).ErrorCode.ShouldBe(InteractionErrorCodes.Unavailable);
        Stopwatch.GetElapsedTime(since).ShouldBeLessThan(s_soon);
        (await HealthAsync(node)).ShouldBe(HealthStatus.Unhealthy);
        asked.IsCompleted.ShouldBeFalse();

        await server.RestartAsync();
        var cake = Persistently.AskAsync(node, "user-1", "Cake");
        await Persistently.RunAsync(async () => await AnswerAsync(person, card));

        (await asked.OrFailAsync()).Response.ResponseId.ShouldBe("answer-1");
        await person.UntilAsync(static self => self.Unanswered.Count == 1).OrFailAsync();
        (await person.RespondAsync(person.Unanswered[0], new Question.No()).OrFailAsync()).Status.ShouldBe(InteractionAckStatus.Acknowledged);
        (await cake.OrFailAsync()).Outcome.ShouldBeOfType<Question.No>();
        (await HealthAsync(node)).ShouldBe(HealthStatus.Healthy);
    }

    private static async Task<InteractionAck> AnswerAsync(TestPerson person, AskedInteraction card)
    {
        var ack = await person.RespondAsync(card, new Question.Yes(), responseId: "answer-1").OrFailAsync();
        return ack.ErrorCode == InteractionErrorCodes.Unavailable ? throw new InteractionStoreUnavailableException("Not yet.") : ack;
    }

    private static async Task<HealthStatus> HealthAsync(RedisNode node) => (await node.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync().OrFailAsync()).Status;
}
