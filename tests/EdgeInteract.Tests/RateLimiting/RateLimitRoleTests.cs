using EdgeInteract.Delivery;
using EdgeInteract.TestKit;
using EdgeInteract.Tests.Hooks;
using EdgeInteract.Tests.Observers;
using EdgeInteract.Tests.Questions;

namespace EdgeInteract.Tests.RateLimiting;

/// <summary>Of a role each member counts.</summary>
public sealed class RateLimitRoleTests
{
    private static readonly InteractionTarget Members = InteractionTarget.Role("members");

    [Fact]
    public async Task A_role_counts_once_for_each_member()
    {
        await using var host = LimitedHost.WithPerMinute(2);

        var handle = await host.AskAsync("role:members");

        handle.LeftOut.ShouldBeEmpty();
        foreach (var member in (string[])["u-1", "u-2", "u-3"])
        {
            (await host.CountUntilRefusedAsync(member)).ShouldBe(1, member);
        }
    }

    [Fact]
    public async Task Who_is_over_the_limit_is_left_out_and_the_others_are_asked()
    {
        var (events, lines) = (new EventLog(), new LogLines());
        await using var host = LimitedHost.WithPerMinute(1, configure: builder => builder.Services.AddEventLog(events).AddLogLines(lines));
        await host.AskAsync("u-2");
        await using var over = await host.PersonAsync("u-2");
        await using var other = await host.PersonAsync("u-3");

        var handle = await host.Questions.PublishQuestion(Members, text: "Is it");

        handle.LeftOut.ShouldBe(["u-2"]);
        (await host.Publisher.FindAsync(handle.InteractionId)).ShouldNotBeNull().Recipients.ShouldBe(["u-1", "u-3"]);
        await other.UntilAsync(who => who.Asked.Count == 1, Deadline.Token());
        over.Asked.ShouldAllBe(asked => asked.InteractionId != handle.InteractionId);
        await Should.ThrowAsync<InvalidRespondentException>(() => host.Responder.RespondAsync(
            new InteractionUser("u-2"), new InteractionReply { InteractionId = handle.InteractionId, ResponseId = "response-1", Outcome = "yes" }));
        var published = (await events.UntilAsync(2)).Single(step => step.Kind == InteractionEventKind.Published && step.InteractionId == handle.InteractionId);
        published.LeftOut.ShouldBe(["u-2"]);
        published.Recipients.ShouldBe(["u-1", "u-3"]);
        lines.Lines.ShouldContain(line => line.Contains($"1 of 3 recipients of {handle.InteractionId} (tests/question) to role:members are over a limit and are not asked: u-2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_all_are_over_a_limit_it_is_refused_for_who_can_be_asked_first()
    {
        await using var host = LimitedHost.Create(limits => (limits.MaxConcurrentPerUser, limits.MaxPerMinutePerUser, limits.BurstAllowance) = (3, 2, 0));
        await host.AskAsync("u-3");
        await host.AskAsync("u-3");
        host.Time.Advance(TimeSpan.FromMinutes(1));
        // By now u-3 has two open, and one more makes it three: nobody knows when that ends.
        await host.AskAsync("u-3");
        await host.AskAsync("u-2");
        host.Time.Advance(TimeSpan.FromSeconds(10));
        await host.AskAsync("u-1");
        await host.AskAsync("u-1");
        await host.AskAsync("u-2");
        host.Time.Advance(TimeSpan.FromSeconds(10));

        var refusal = await host.ShouldRefuseAsync("role:members");

        refusal.UserId.ShouldBe("u-2");
        refusal.LimitType.ShouldBe(InteractionRateLimitException.PerMinute);
        refusal.RetryAfter.ShouldBe(TimeSpan.FromSeconds(40));
    }

    [Fact]
    public async Task Where_each_answers_who_is_left_out_is_not_waited_for()
    {
        await using var host = LimitedHost.WithPerMinute(1);
        await host.AskAsync("u-2");
        await using var first = await host.PersonAsync("u-1");
        await using var third = await host.PersonAsync("u-3");
        first.WhenAsked<Roundcall>().Respond(new Roundcall.Seen());
        third.WhenAsked<Roundcall>().Respond(new Roundcall.Seen());

        var handle = await host.Questions.PublishRoundcall(Members, text: "Sample");
        var answers = await handle.WaitAsync().OrFailAsync();

        handle.LeftOut.ShouldBe(["u-2"]);
        answers.IsComplete.ShouldBeTrue();
        answers.Answered.Select(answer => answer.RespondedBy).Order(StringComparer.Ordinal).ShouldBe(["u-1", "u-3"]);
        (await host.Store.FindAsync(handle.InteractionId, default))!.Record.RequiredResponses.ShouldBe(2);
    }

    [Fact]
    public async Task Who_was_left_out_has_taken_no_place()
    {
        await using var host = LimitedHost.WithPerMinute(1);
        await host.AskAsync("u-2");
        host.Time.Advance(TimeSpan.FromSeconds(59));
        (await host.AskAsync("role:members")).LeftOut.ShouldBe(["u-2"]);

        host.Time.Advance(TimeSpan.FromSeconds(1));

        (await host.AskAsync("role:members")).ShouldSatisfyAllConditions(handle => handle.LeftOut.ShouldBe(["u-1", "u-3"]));
    }
}
