using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Redis.Tests.Nodes;

public sealed class ClockTests(RedisServerFixture fixture) : IClassFixture<RedisServerFixture>
{
    private static readonly TimeSpan s_hour = TimeSpan.FromHours(1);

    private readonly string _prefix = RedisServerFixture.NewPrefix();

    [Fact]
    public async Task Nodes_whose_clocks_are_wrong_agree_on_what_is_due()
    {
        await using var ahead = await StartAsync(new WrongTimeProvider(s_hour));
        await using var behind = await StartAsync(new WrongTimeProvider(-s_hour));
        await using var person = await ahead.ConnectAsync("user-1");

        var short1 = await behind.Questions.PublishQuestion("user-1", "Now?", options: new InteractionOptions { TimeoutMs = 1_000 });
        var long1 = await behind.Questions.PublishQuestion("user-1", "Later?", options: new InteractionOptions { TimeoutMs = 1_800_000 });
        await person.UntilAsync(self => self.Dismissals.Any(dismissal => dismissal.InteractionId == short1.InteractionId)).OrFailAsync();

        var found = (await ahead.Publisher.FindAsync(long1.InteractionId)).ShouldNotBeNull();
        found.Status.ShouldBe(InteractionStatus.Delivered);
        (found.PublishedAt - TimeProvider.System.GetUtcNow()).Duration().ShouldBeLessThan(TimeSpan.FromMinutes(1));
        (await person.RespondAsync(long1.InteractionId, "yes")).Status.ShouldBe(InteractionAckStatus.Acknowledged);
    }

    [Fact]
    public async Task A_clock_that_is_set_forward_ends_nothing()
    {
        var clock = new WrongTimeProvider(TimeSpan.Zero);
        await using var node = await StartAsync(clock);
        await using var person = await node.ConnectAsync("user-1");
        var asked = node.Questions.RequestQuestion("user-1", "Still there?", options: new InteractionOptions { TimeoutMs = 60_000 });
        await person.UntilAsync(self => self.Unanswered.Count == 1).OrFailAsync();

        clock.Offset = s_hour;
        person.WhenAsked<Question>().Respond(new Question.Yes());

        (await asked.OrFailAsync()).Outcome.ShouldBeOfType<Question.Yes>();
    }

    private Task<RedisNode> StartAsync(TimeProvider clock) => RedisNode.StartAsync(fixture.Server, _prefix, services => services.AddSingleton(clock));
}
