using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.Storage;
using EdgeInteract.TestKit;
using EdgeInteract.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Redis.Tests.Faults;

public sealed class LostMessageTests(RedisServerFixture fixture) : IClassFixture<RedisServerFixture>, IAsyncDisposable
{
    private const int Rounds = 5;

    private readonly string _prefix = RedisServerFixture.NewPrefix();
    private FaultyNodes? _nodes;

    private FaultyNodes Nodes => _nodes ??= new FaultyNodes(_prefix);

    public ValueTask DisposeAsync() => Nodes.DisposeAsync();

    [Theory]
    [InlineData("pubsub")]
    [InlineData("normal")]
    public async Task While_connections_are_killed_who_asks_is_resumed_and_the_screens_have_what_is_open_and_nothing_else(string kind)
    {
        var (asking, answering, watching) = (await Nodes.StartAsync(fixture.Server), await Nodes.StartAsync(fixture.Server), await Nodes.StartAsync(fixture.Server));
        await using var person = await answering.ConnectAsync("user-1");
        await using var secondDevice = await watching.ConnectAsync("user-1");
        for (var round = 0; round < Rounds; round++)
        {
            var first = Persistently.AskAsync(asking, "user-1", $"first {kind} {round}");
            await Task.WhenAll(UntilOpenAsync(person, first: true), UntilOpenAsync(secondDevice, first: true));

            var killing = fixture.Server.CommandAsync("CLIENT", "KILL", "TYPE", kind);
            var answered = Persistently.AnswerAsync(person, person.Unanswered[0]);
            var second = Persistently.AskAsync(watching, "user-1", $"second {kind} {round}");
            await Task.WhenAll(killing, answered, first).OrFailAsync();

            await Task.WhenAll(UntilOpenAsync(person, first: false), UntilOpenAsync(secondDevice, first: false));
            await Persistently.AnswerAsync(secondDevice, secondDevice.Unanswered[0]);
            (await second.OrFailAsync()).Outcome.ShouldBeOfType<Question.Yes>();
            await Task.WhenAll(UntilEmptyAsync(person), UntilEmptyAsync(secondDevice));
        }

        Nodes.Hooks.All.Count.ShouldBe(Rounds * 2);
        Nodes.Hooks.All.Values.ShouldAllBe(count => count == 1);
    }

    [Fact]
    public async Task A_node_that_was_cut_off_resumes_who_asked_by_it_takes_away_what_was_ended_and_brings_what_was_asked()
    {
        await using var network = new UnreliableProxy(fixture.Server);
        var (cutOff, other) = (await Nodes.StartAsync(network), await Nodes.StartAsync(fixture.Server));
        await using var person = await other.ConnectAsync("user-1");
        await using var secondDevice = await cutOff.ConnectAsync("user-1");
        var first = cutOff.Questions.RequestQuestion("user-1", "first");
        await Task.WhenAll(UntilOpenAsync(person, first: true), UntilOpenAsync(secondDevice, first: true));

        network.Cut();
        var id = person.Unanswered[0].InteractionId;
        var answered = person.RespondAsync(person.Unanswered[0], new Question.Yes());
        await Eventually.HoldsAsync(async () => (await other.Publisher.FindAsync(id))?.Status == InteractionStatus.Responded);
        await other.Questions.PublishQuestion("user-1", "second");
        network.Mend();

        (await first.OrFailAsync()).Outcome.ShouldBeOfType<Question.Yes>();
        (await answered.OrFailAsync()).Status.ShouldBe(InteractionAckStatus.Acknowledged);
        await Task.WhenAll(UntilOpenAsync(person, first: false), UntilOpenAsync(secondDevice, first: false));
        secondDevice.Dismissals.ShouldContain(dismissal => dismissal.Reason == InteractionDismissalReason.RespondedElsewhere && dismissal.RespondedBy == "user-1");
        Nodes.Hooks.All.Values.ShouldBe([1]);
    }

    [Fact]
    public async Task An_answer_whose_node_died_before_it_told_anybody_is_found_completed_once_and_taken_off_the_screens()
    {
        var (asking, dying) = (await Nodes.StartAsync(fixture.Server), await Nodes.StartAsync(fixture.Server));
        await using var person = await asking.ConnectAsync("user-1");
        await using var secondDevice = await dying.ConnectAsync("user-1");
        var asked = asking.Questions.RequestQuestion("user-1", "Tea");
        await Task.WhenAll(UntilOpenAsync(person), UntilOpenAsync(secondDevice));

        var id = person.Unanswered[0].InteractionId;
        await ClaimAsync(dying, id, "user-1");

        (await asked.OrFailAsync()).Outcome.ShouldBeOfType<Question.Yes>();
        await Task.WhenAll(UntilEmptyAsync(person), UntilEmptyAsync(secondDevice));
        Nodes.Hooks.Of(id).ShouldBe(1);
    }

    [Fact]
    public async Task A_cancellation_whose_node_died_before_it_told_anybody_is_found_and_taken_off_the_screens_with_its_reason()
    {
        var (asking, dying) = (await Nodes.StartAsync(fixture.Server), await Nodes.StartAsync(fixture.Server));
        await using var person = await asking.ConnectAsync("user-1");
        var asked = asking.Questions.RequestQuestion("user-1", "Tea");
        await UntilOpenAsync(person);

        await StoreOf(dying).TransitionAsync(
            person.Unanswered[0].InteractionId, new CancelTransition(TimeProvider.System.GetUtcNow(), "No tea left"), CancellationToken.None);

        (await Should.ThrowAsync<InteractionCancelledException>(asked.OrFailAsync())).Message.ShouldContain("No tea left");
        await UntilEmptyAsync(person);
        var dismissal = person.Dismissals.ShouldHaveSingleItem();
        (dismissal.Reason, dismissal.Message).ShouldBe((InteractionDismissalReason.Cancelled, "No tea left"));
    }

    [Fact]
    public async Task A_card_whose_message_was_lost_comes_to_who_is_connected()
    {
        await using var elsewhere = await RedisNode.StartAsync(fixture.Server, RedisServerFixture.NewPrefix());
        var published = await elsewhere.Questions.PublishQuestion("user-1", "Tea");
        var record = (await StoreOf(elsewhere).FindAsync(published.InteractionId, CancellationToken.None)).ShouldNotBeNull().Record;
        var (connected, dying) = (await Nodes.StartAsync(fixture.Server), await Nodes.StartAsync(fixture.Server));
        await using var person = await connected.ConnectAsync("user-1");

        await StoreOf(dying).CreateAsync(record, CancellationToken.None);

        (await person.UntilAskedAsync<Question>().OrFailAsync()).InteractionId.ShouldBe(record.InteractionId);
    }

    [Fact]
    public async Task A_card_that_has_ended_goes_from_the_first_device_though_a_second_one_was_connected_meanwhile()
    {
        var (asking, dying) = (await Nodes.StartAsync(fixture.Server), await Nodes.StartAsync(fixture.Server));
        await using var person = await asking.ConnectAsync("user-1");
        var asked = asking.Questions.RequestQuestion("user-1", "Tea");
        await UntilOpenAsync(person);

        await ClaimAsync(dying, person.Unanswered[0].InteractionId, "user-1");
        await using var secondDevice = await asking.ConnectAsync("user-1");

        await asked.OrFailAsync();
        await UntilEmptyAsync(person);
    }

    [Fact]
    public async Task A_card_goes_whose_end_was_lost_to_the_list_of_the_user_as_well()
    {
        var (asking, dying) = (await Nodes.StartAsync(fixture.Server), await Nodes.StartAsync(fixture.Server));
        await using var person = await asking.ConnectAsync("user-1");
        var asked = asking.Questions.RequestQuestion("user-1", "Tea");
        await UntilOpenAsync(person);
        var id = person.Unanswered[0].InteractionId;
        var (inbox, score) = await FindInInboxAsync(id);

        await ClaimAsync(dying, id, "user-1");
        await asked.OrFailAsync();
        await fixture.Server.CommandAsync("ZADD", inbox, score, id);

        await UntilEmptyAsync(person);
        await Eventually.HoldsAsync(async () => await fixture.Server.CommandAsync("ZSCORE", inbox, id) is null);
    }

    [Fact]
    public async Task A_card_whose_publishing_was_cut_off_before_it_was_listed_comes_when_it_is_published_again_with_its_key()
    {
        var node = await Nodes.StartAsync(fixture.Server);
        var options = new InteractionOptions { IdempotencyKey = "tea-1" };
        var first = await node.Questions.PublishQuestion("user-1", "Tea", options: options);
        var (inbox, _) = await FindInInboxAsync(first.InteractionId);
        await fixture.Server.CommandAsync("DEL", inbox);

        var again = await node.Questions.PublishQuestion("user-1", "Tea", options: options);

        again.InteractionId.ShouldBe(first.InteractionId);
        await using var person = await node.ConnectAsync("user-1");
        (await person.UntilAskedAsync<Question>().OrFailAsync()).InteractionId.ShouldBe(first.InteractionId);
    }

    private async Task<(string Inbox, string Score)> FindInInboxAsync(string interactionId)
    {
        var inbox = (string)((object?[])(await fixture.Server.CommandAsync("KEYS", _prefix + ":inbox:*"))!).ShouldHaveSingleItem()!;
        return (inbox, (string)(await fixture.Server.CommandAsync("ZSCORE", inbox, interactionId)).ShouldNotBeNull());
    }

    private static IInteractionStore StoreOf(RedisNode node) => node.Services.GetRequiredService<IInteractionStore>();

    // The step alone, as a node takes it that ends right after it.
    private static async Task ClaimAsync(RedisNode node, string interactionId, string userId)
    {
        var now = TimeProvider.System.GetUtcNow();
        var answer = new InteractionResponse { InteractionId = interactionId, ResponseId = "answer-1", RespondedBy = userId, Outcome = "yes", Timestamp = now };
        var claim = await StoreOf(node).TransitionAsync(interactionId, new RespondTransition(answer, now.AddSeconds(1)), CancellationToken.None);
        claim.ShouldNotBeNull().IsApplied.ShouldBeTrue();
    }

    private static Task UntilOpenAsync(TestPerson person) => person.UntilAsync(self => self.Unanswered.Count == 1).OrFailAsync();

    private static Task UntilOpenAsync(TestPerson person, bool first) => person.UntilAsync(
        self => self.Unanswered is [{ Payload: Question question }] && question.Text.StartsWith(first ? "first" : "second", StringComparison.Ordinal)).OrFailAsync();

    private static Task UntilEmptyAsync(TestPerson person) => person.UntilAsync(self => self.Unanswered.Count == 0).OrFailAsync();
}
