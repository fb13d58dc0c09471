using EdgeInteract.TestKit;

namespace EdgeInteract.Tests.Targeting;

public sealed class RoleTests
{
    [Fact]
    public async Task The_first_answer_wins_the_others_are_dismissed_and_told_who_was_first()
    {
        await using var host = new TestHost();
        var answer = host.Questions.RequestQuestion(InteractionTarget.Role("members"), text: "Is it");
        await using var first = await host.AskedPersonAsync("u-1");
        await using var second = await host.AskedPersonAsync("u-2");
        await using var third = await host.AskedPersonAsync("u-3");
        var id = first.Asked[0].InteractionId;

        var won = await second.RespondAsync(id, "yes");
        var lost = await third.RespondAsync(id, "yes");

        won.Status.ShouldBe(InteractionAckStatus.Acknowledged);
        lost.ErrorCode.ShouldBe(InteractionErrorCodes.AlreadyResponded);
        lost.RespondedBy.ShouldBe("u-2");
        lost.RespondedAt.ShouldBe(host.Time.GetUtcNow());
        (await answer.OrFailAsync()).RespondedBy.ShouldBe("u-2");
        await first.UntilAsync(who => who.Dismissals.Count == 1, Deadline.Token());
        first.Dismissals[0].ShouldBe(new InteractionDismissal
        {
            InteractionId = id,
            Reason = InteractionDismissalReason.RespondedByOther,
            RespondedBy = "u-2",
        });
        second.Dismissals.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_joins_the_role_later_gets_nothing_and_may_not_answer()
    {
        await using var host = new TestHost();
        var handle = await host.Questions.PublishQuestion("role:members", text: "Is it");
        host.World.Roles["members"] = ["u-4"];
        await using var late = await host.PersonAsync("u-4");

        var ack = await late.RespondAsync(handle.InteractionId, "yes");

        ack.ErrorCode.ShouldBe(InteractionErrorCodes.NotFound);
        late.Asked.ShouldBeEmpty();
        (await host.StatusAsync(handle.InteractionId)).ShouldBe(InteractionStatus.Pending);
    }

    [Fact]
    public async Task Who_left_the_role_later_may_still_answer()
    {
        await using var host = new TestHost();
        var handle = await host.Questions.PublishQuestion("role:members", text: "Is it");
        host.World.Roles["members"] = [];
        await using var person = await host.AskedPersonAsync("u-1");

        (await person.RespondAsync(handle.InteractionId, "yes")).Status.ShouldBe(InteractionAckStatus.Acknowledged);
    }

    [Fact]
    public async Task A_member_that_a_resolver_lists_twice_is_asked_once()
    {
        await using var host = new TestHost();
        host.World.Roles["members"] = ["u-1", "u-1", "u-2"];

        var handle = await host.Questions.PublishQuestion("role:members", text: "Is it");

        (await host.Publisher.FindAsync(handle.InteractionId))!.Recipients.ShouldBe(["u-1", "u-2"]);
    }

    [Fact]
    public async Task Of_all_members_at_the_same_instant_exactly_one_is_accepted()
    {
        await using var host = new TestHost();
        var members = Enumerable.Range(0, 50).Select(index => $"u-{index}").ToArray();
        host.World.Roles["members"] = members;
        var people = await Task.WhenAll(members.Select(member => host.PersonAsync(member)));
        for (var round = 0; round < 20; round++)
        {
            var answer = host.Questions.RequestQuestion("role:members", text: "Is it");
            await Task.WhenAll(people.Select(person => person.UntilAsync(who => who.Asked.Count == round + 1, Deadline.Token())));
            var id = people[0].Asked[^1].InteractionId;

            var acks = await Task.WhenAll(people.Select(person => Task.Run(() => person.RespondAsync(id, "yes")))).OrFailAsync();

            var winner = (await answer.OrFailAsync()).RespondedBy;
            acks.Count(ack => ack.Status == InteractionAckStatus.Acknowledged).ShouldBe(1);
            acks.Count(ack => ack.ErrorCode == InteractionErrorCodes.AlreadyResponded && ack.RespondedBy == winner).ShouldBe(members.Length - 1);
        }

        foreach (var person in people)
        {
            await person.UntilAsync(who => who.Unanswered.Count == 0, Deadline.Token());
            await person.DisposeAsync();
        }
    }
}
