using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Redis.Tests.Processes;

public sealed class KilledNodeTests(RedisServerFixture fixture) : IClassFixture<RedisServerFixture>
{
    private const int Questions = 1_000;

    private readonly string _prefix = RedisServerFixture.NewPrefix();
    private readonly HookCount _hooks = new();

    [Fact]
    public async Task What_a_killed_node_has_asked_is_answered_through_others_with_its_hooks_and_a_new_process_gets_every_answer()
    {
        using (var killed = new NodeProcess(fixture.Server, _prefix, Questions))
        {
            await killed.UntilAskedAsync();
            await killed.KillAsync();
            killed.Answered.ShouldBe(0);
        }

        await using var first = await StartAsync();
        await using var second = await StartAsync();
        var people = await Task.WhenAll(Enumerable.Range(0, Questions).Select(number => (number % 2 == 0 ? first : second).ConnectAsync(Program.UserOf(number))));
        foreach (var person in people)
        {
            person.WhenAsked<Question>().Respond(new Question.Yes());
        }

        await Task.WhenAll(people.Select(person => person.UntilAsync(self => self.Acks.Count == 1))).OrFailAsync();
        people.ShouldAllBe(person => person.Acks[0].Status == InteractionAckStatus.Acknowledged);
        _hooks.Runs.Count.ShouldBe(Questions);
        _hooks.Runs.Values.ShouldAllBe(runs => runs == 1);

        using var again = new NodeProcess(fixture.Server, _prefix, Questions);
        (await again.UntilEndedAsync()).ShouldBe(0);
        again.Answered.ShouldBe(Questions);
        _hooks.Runs.Values.ShouldAllBe(runs => runs == 1);
        foreach (var person in people)
        {
            await person.DisposeAsync();
        }
    }

    private Task<RedisNode> StartAsync() => RedisNode.StartAsync(fixture.Server.ConnectionString, _prefix, services => services.AddSingleton(_hooks), withHook: true);
}
