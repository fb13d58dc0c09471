using EdgeInteract.TestKit;
using EdgeInteract.Testing.Tests.Examples;

namespace EdgeInteract.Testing.Tests;

/// <summary>A scripted person does what the script says, and what goes wrong is said clearly.</summary>
public sealed class TestPersonTests
{
    private static readonly LeaveApproval.Approved Approved = new();

    [Fact]
    public async Task Questions_that_waited_before_the_script_are_taken_in_turn_each_with_its_own_step()
    {
        await using var host = new TestingHost();
        // A replay is in the order of publishing, which the clock has to tell apart.
        var first = host.Leave.RequestLeaveApproval("u-1", employeeName: "First", days: 1);
        host.Time.Advance(TimeSpan.FromSeconds(1));
        var second = host.Leave.RequestLeaveApproval("u-1", employeeName: "Second", days: 2);
        host.Time.Advance(TimeSpan.FromSeconds(1));
        var third = host.Leave.RequestLeaveApproval("u-1", employeeName: "Third", days: 3);
        await using var person = await host.PersonAsync("u-1");
        await person.UntilAsync(who => who.Asked.Count == 3);

        person.WhenAsked<LeaveApproval>().InTurn(
            one => one.Respond(Approved),
            then => then.Ignore(),
            from => from.Respond(new LeaveApproval.Rejected("Enough.")));

        (await first.OrFailAsync()).Response.Outcome.ShouldBe("approved");
        (await third.OrFailAsync()).Response.Outcome.ShouldBe("rejected");
        second.IsCompleted.ShouldBeFalse();
        person.Unanswered.ShouldHaveSingleItem().Payload.ShouldBe(new LeaveApproval("Second", 2));
    }

    [Fact]
    public async Task The_script_that_was_added_last_and_matches_is_followed()
    {
        await using var host = new TestingHost();
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<LeaveApproval>().Respond(Approved);
        person.WhenAsked<LeaveApproval>(leave => leave.Days > 5).Respond(new LeaveApproval.Rejected("Too long."));

        (await host.Leave.RequestLeaveApproval("u-1", employeeName: "Sample", days: 3).OrFailAsync()).Response.Outcome.ShouldBe("approved");
        (await host.Leave.RequestLeaveApproval("u-1", employeeName: "Sample", days: 6).OrFailAsync()).Response.Outcome.ShouldBe("rejected");
    }

    [Fact]
    public async Task A_person_who_thinks_for_six_days_answers_at_that_time_and_the_clock_goes_no_further()
    {
        await using var host = new TestingHost();
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<LeaveApproval>().After(TimeSpan.FromDays(6)).Respond(Approved);
        var start = host.Time.GetUtcNow();

        var answer = await host.Time.AdvanceUntilAsync(() => host.Leave.RequestLeaveApproval("u-1", employeeName: "Sample", days: 3));

        // Exact on a machine that is quiet; on a busy one the clock may be a little ahead of the person.
        answer.RespondedAt.ShouldBeInRange(start.AddDays(6), start.AddDays(6).AddHours(6));
        host.Time.GetUtcNow().ShouldBeInRange(answer.RespondedAt, start.AddDays(6).AddHours(12));
    }

    [Fact]
    public async Task A_person_answers_by_hand_with_a_declared_outcome()
    {
        await using var host = new TestingHost();
        await using var person = await host.PersonAsync("u-1");
        var answer = host.Leave.RequestLeaveApproval("u-1", employeeName: "Sample", days: 3);
        var asked = await person.UntilAskedAsync<LeaveApproval>();

        (await person.RespondAsync(asked, new LeaveApproval.Rejected("no"))).ErrorCode.ShouldBe(InteractionErrorCodes.Invalid);
        person.Unanswered.ShouldBe([asked]);
        (await person.RespondAsync(asked, new LeaveApproval.Rejected("Quarter end."))).Status.ShouldBe(InteractionAckStatus.Acknowledged);

        (await answer.OrFailAsync()).Outcome.ShouldBe(new LeaveApproval.Rejected("Quarter end."));
        person.Unanswered.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_comes_back_has_lost_what_ended_meanwhile_and_has_what_came_meanwhile()
    {
        await using var host = new TestingHost();
        await using var person = await host.PersonAsync("u-1");
        var cancelled = await host.Leave.PublishLeaveApproval("u-1", employeeName: "Cancelled", days: 1);
        await host.Leave.PublishLeaveApproval("u-1", employeeName: "Open", days: 2);
        await person.UntilAsync(who => who.Asked.Count == 2);

        await person.DisconnectAsync();
        person.IsConnected.ShouldBeFalse();
        await cancelled.CancelAsync();
        await host.Leave.PublishLeaveApproval("u-1", employeeName: "New", days: 3);
        person.Asked.Count.ShouldBe(2);
        await person.ReconnectAsync();

        await person.UntilAsync(who => who.Asked.Count == 3 && who.Unanswered.Count == 2);
        person.Unanswered.Select(asked => ((LeaveApproval)asked.Payload).EmployeeName).ShouldBe(["Open", "New"]);
        person.Dismissals.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_script_that_is_about_to_answer_waits_until_the_person_is_back()
    {
        await using var host = new TestingHost();
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<LeaveApproval>().After(TimeSpan.FromDays(1)).Respond(Approved);
        var answer = host.Leave.RequestLeaveApproval("u-1", employeeName: "Sample", days: 3);
        await person.UntilAskedAsync<LeaveApproval>();

        await person.DisconnectAsync();
        await host.Time.AdvanceAsync(TimeSpan.FromDays(2));
        answer.IsCompleted.ShouldBeFalse();
        await person.ReconnectAsync();

        (await answer.OrFailAsync()).RespondedBy.ShouldBe("u-1");
        person.ThrowIfFailed();
    }

    [Fact]
    public async Task Several_persons_follow_one_script_and_each_takes_the_steps_in_turn()
    {
        await using var host = new TestingHost();
        await using var people = await TestPeople.ConnectAsync(host.Services, ["u-1", "u-2"]);
        people.WhenAsked<LeaveApproval>().InTurn(first => first.Respond(Approved), then => then.Respond(new LeaveApproval.Rejected("Enough.")));

        foreach (var user in (string[])["u-1", "u-2"])
        {
            (await host.Leave.RequestLeaveApproval(user, employeeName: "Sample", days: 1).OrFailAsync()).Response.Outcome.ShouldBe("approved");
            (await host.Leave.RequestLeaveApproval(user, employeeName: "Sample", days: 2).OrFailAsync()).Response.Outcome.ShouldBe("rejected");
        }

        people.Count.ShouldBe(2);
        people["u-2"].ShouldBeSameAs(people[1]);
        Should.Throw<KeyNotFoundException>(() => people["u-3"]).Message.ShouldContain("u-1, u-2");
    }
}
