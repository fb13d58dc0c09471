using EdgeInteract.Redis.Tests.Faults;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;

namespace EdgeInteract.Redis.Tests.Nodes;

/// <summary>What several nodes do together, whatever they share.</summary>
public abstract class SeveralNodesTests(IRedisFixture fixture)
{
    private readonly string _prefix = RedisServerFixture.NewPrefix();

    [Fact]
    public async Task Who_asks_on_one_node_gets_the_answer_of_who_is_connected_to_another()
    {
        await using var asking = await RedisNode.StartAsync(fixture.Server, _prefix);
        await using var answering = await RedisNode.StartAsync(fixture.Server, _prefix);
        await using var person = await answering.ConnectAsync("user-1");
        person.WhenAsked<Question>().Respond(question => new Question.Yes(question.Text + " is fine"));

        var answer = await asking.Questions.RequestQuestion("user-1", "Tea").OrFailAsync();

        answer.Outcome.ShouldBeOfType<Question.Yes>().Comment.ShouldBe("Tea is fine");
        answer.RespondedBy.ShouldBe("user-1");
    }

    [Fact]
    public async Task Who_connects_later_to_any_node_gets_what_is_pending()
    {
        await using var asking = await RedisNode.StartAsync(fixture.Server, _prefix);
        await using var answering = await RedisNode.StartAsync(fixture.Server, _prefix);
        var asked = asking.Questions.RequestQuestion("user-1", "Coffee");
        await WaitUntilPendingAsync(asking, "user-1");

        await using var person = await answering.ConnectAsync("user-1");
        person.WhenAsked<Question>().Respond(new Question.No());

        (await asked.OrFailAsync()).Outcome.ShouldBeOfType<Question.No>();
    }

    [Fact]
    public async Task Of_all_members_of_a_role_on_four_nodes_one_is_first_and_the_cards_of_all_others_go()
    {
        var nodes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RedisNode.StartAsync(fixture.Server, _prefix)));
        var people = await Task.WhenAll(Enumerable.Range(0, 200).Select(index => nodes[index % nodes.Length].ConnectAsync($"user-{index}")));
        foreach (var person in people)
        {
            person.WhenAsked<Question>().Respond(new Question.Yes());
        }

        for (var round = 0; round < 10; round++)
        {
            var answer = await nodes[round % nodes.Length].Questions.RequestQuestion("role:everybody", $"Round {round}").OrFailAsync();

            await Task.WhenAll(people.Select(person => person.UntilAsync(self => self.Unanswered.Count == 0))).OrFailAsync();
            var winner = people.Single(person => person.User.UserId == answer.RespondedBy);
            await winner.UntilAsync(self => self.Acks.Any(ack => IsAccepted(ack, answer.InteractionId))).OrFailAsync();
            people.Where(person => person.Acks.Any(ack => IsAccepted(ack, answer.InteractionId))).ShouldBe([winner]);
        }

        foreach (var person in people)
        {
            await person.DisposeAsync();
        }

        foreach (var node in nodes)
        {
            await node.DisposeAsync();
        }
    }

    // Where hooks run, an answer is claimed by one step and acknowledged by another; where none do, by one, which leaves a shorter record.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Category", "Slow")]
    public async Task Of_two_hundred_members_who_answer_at_the_same_instant_one_is_first_in_each_of_two_hundred_rounds_and_all_others_are_told_who(bool hasHooks)
    {
        await using var started = new FaultyNodes(_prefix);
        var nodes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => started.StartAsync(fixture.Server, hasHooks)));
        var people = await Task.WhenAll(Enumerable.Range(0, 200).Select(index => nodes[index % nodes.Length].ConnectAsync($"user-{index}")));
        for (var round = 0; round < 200; round++)
        {
            var asked = nodes[round % nodes.Length].Questions.RequestQuestion("role:everybody", $"Round {round}");
            await Task.WhenAll(people.Select(person => person.UntilAsync(static self => self.Unanswered.Count == 1))).OrFailAsync();
            var cards = Array.ConvertAll(people, static person => (Person: person, Asked: person.Unanswered[0]));

            var acks = await Task.WhenAll(cards.Select(static card => Task.Run(() => card.Person.RespondAsync(card.Asked, new Question.Yes())))).OrFailAsync();

            var answer = await asked.OrFailAsync();
            acks.Single(static ack => ack.Status == InteractionAckStatus.Acknowledged).ResponseId.ShouldBe(answer.Response.ResponseId);
            acks.Count(ack => ack.ErrorCode == InteractionErrorCodes.AlreadyResponded && ack.RespondedBy == answer.RespondedBy).ShouldBe(people.Length - 1);
            await Task.WhenAll(people.Select(person => person.UntilAsync(static self => self.Unanswered.Count == 0))).OrFailAsync();
        }

        started.Hooks.All.Values.Sum().ShouldBe(hasHooks ? 200 : 0);
        foreach (var person in people)
        {
            await person.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_node_that_starts_again_gets_the_answer_by_the_same_key_before_and_after_it_came()
    {
        await using var answering = await RedisNode.StartAsync(fixture.Server, _prefix);
        await using (var asking = await RedisNode.StartAsync(fixture.Server, _prefix))
        {
            await asking.Questions.PublishQuestion("user-1", "Cake", options: new InteractionOptions { IdempotencyKey = "cake-1" });
        }

        await using var again = await RedisNode.StartAsync(fixture.Server, _prefix);
        var asked = again.Questions.RequestQuestion("user-1", "Cake", options: new InteractionOptions { IdempotencyKey = "cake-1" });
        await using var person = await answering.ConnectAsync("user-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());
        var before = await asked.OrFailAsync();

        await using var third = await RedisNode.StartAsync(fixture.Server, _prefix);
        var after = await third.Questions.RequestQuestion("user-1", "Cake", options: new InteractionOptions { IdempotencyKey = "cake-1" }).OrFailAsync();

        after.RespondedAt.ShouldBe(before.RespondedAt);
        person.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_a_node_has_asked_that_is_gone_times_out_by_another()
    {
        await using var other = await RedisNode.StartAsync(fixture.Server, _prefix);
        await using var person = await other.ConnectAsync("user-1");
        string id;
        await using (var asking = await RedisNode.StartAsync(fixture.Server, _prefix))
        {
            id = (await asking.Questions.PublishQuestion("user-1", "Soup", options: new InteractionOptions { TimeoutMs = 1_000 })).InteractionId;
        }

        await person.UntilAsync(self => self.Dismissals.Any(dismissal => dismissal.InteractionId == id)).OrFailAsync();

        (await other.Publisher.FindAsync(id)).ShouldNotBeNull().Status.ShouldBe(InteractionStatus.TimedOut);
    }

    private static bool IsAccepted(InteractionAck ack, string interactionId) => ack.InteractionId == interactionId && ack.Status == InteractionAckStatus.Acknowledged;

    private static async Task WaitUntilPendingAsync(RedisNode node, string userId)
    {
        await using var onlooker = await node.ConnectAsync(userId);
        await onlooker.UntilAsync(self => self.Unanswered.Count == 1).OrFailAsync();
    }
}
