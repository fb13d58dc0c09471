using EdgeInteract.TestKit;

namespace EdgeInteract.Tests.Proof;

/// <summary>The first answer wins, and everybody else is told who it was and loses the card, whatever happens at the same instant.</summary>
public sealed class FirstAnswerWinsTests
{
    private const int Members = 200;

    [Fact]
    public Task When_200_members_answer_at_the_same_instant_exactly_one_is_accepted_and_the_others_learn_who_and_when() => AttackAsync(rounds: 20);

    [Fact]
    [Trait("Category", "Slow")]
    public Task In_1_000_rounds_of_200_answers_at_the_same_instant_it_is_always_exactly_one() => AttackAsync(rounds: 1_000);

    private static async Task AttackAsync(int rounds)
    {
        await using var host = new TestHost();
        var members = Enumerable.Range(0, Members).Select(index => $"u-{index}").ToArray();
        host.World.Roles["members"] = members;
        var screens = await Task.WhenAll(members.Select(member => Screen.ConnectAsync(host, member)));
        var winners = new HashSet<string>(StringComparer.Ordinal);
        var order = new Random(rounds);
        for (var round = 0; round < rounds; round++)
        {
            // In every other round nobody waits for the card, so that dismissals race with the requests that they end.
            // Who stands first at the gun often wins, on a machine that does little at once: another one stands there in every round.
            order.Shuffle(screens);
            var winner = await RoundAsync(host, screens, waitForCards: round % 2 == 0);
            winners.Add(winner);
            host.Time.Advance(TimeSpan.FromSeconds(1));
        }

        // One more, answered in peace. Requests come in order, so whoever has this card has had whatever was late from the rounds before.
        var last = (await host.Questions.PublishQuestion("role:members", text: "The last one")).InteractionId;
        await Task.WhenAll(screens.Select(screen => screen.Receiver.UntilSeenAsync(last)));
        screens.ShouldAllBe(screen => screen.Receiver.Open.Count == 1);
        (await screens[0].RespondAsync(last)).Status.ShouldBe(InteractionAckStatus.Acknowledged);
        await Task.WhenAll(screens.Select(screen => screen.Receiver.UntilEmptyAsync()));

        // Not always the same one: the attack is one.
        winners.Count.ShouldBeGreaterThan(1);
        foreach (var screen in screens)
        {
            await screen.DisposeAsync();
        }
    }

    private static async Task<string> RoundAsync(TestHost host, Screen[] screens, bool waitForCards)
    {
        var id = (await host.Questions.PublishQuestion("role:members", text: "Is it")).InteractionId;
        if (waitForCards)
        {
            await Task.WhenAll(screens.Select(screen => screen.Receiver.UntilSeenAsync(id)));
        }

        var gun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var answers = Array.ConvertAll(screens, async screen =>
        {
            await gun.Task;
            return await screen.RespondAsync(id);
        });
        gun.SetResult();
        var acks = await Task.WhenAll(answers).OrFailAsync();

        var response = await host.Publisher.WaitAsync(id).OrFailAsync();
        var accepted = Array.FindIndex(acks, ack => ack.Status == InteractionAckStatus.Acknowledged);
        screens[accepted].UserId.ShouldBe(response.RespondedBy);
        screens[accepted].Session.SessionId.ShouldBe(response.SessionId);
        for (var index = 0; index < acks.Length; index++)
        {
            if (index == accepted)
            {
                continue;
            }

            var (ack, receiver) = (acks[index], screens[index].Receiver);
            if (ack.ErrorCode != InteractionErrorCodes.AlreadyResponded || ack.RespondedBy != response.RespondedBy || ack.RespondedAt != response.Timestamp)
            {
                Assert.Fail($"{screens[index].UserId} was told: {ack}; accepted was: {response}");
            }

            await receiver.UntilDismissedAsync(id);
            var dismissal = receiver.DismissalOf(id)!;
            dismissal.Reason.ShouldBe(InteractionDismissalReason.RespondedByOther);
            dismissal.RespondedBy.ShouldBe(response.RespondedBy);
        }

        screens[accepted].Receiver.DismissalOf(id).ShouldBeNull();
        return response.RespondedBy;
    }
}
