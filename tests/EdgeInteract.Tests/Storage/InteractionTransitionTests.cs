using EdgeInteract.Storage;
using EdgeInteract.TestKit;

namespace EdgeInteract.Tests.Storage;

public sealed class InteractionTransitionTests
{
    private readonly InteractionRecord _record = SampleRecords.Create(timeoutMs: 60_000);

    private DateTimeOffset At => _record.PublishedAt.AddSeconds(1);

    public static TheoryData<InteractionStatus, string, TransitionVerdict> Table()
    {
        var data = new TheoryData<InteractionStatus, string, TransitionVerdict>();
        void Row(InteractionStatus status, TransitionVerdict deliver, TransitionVerdict display, TransitionVerdict respond, TransitionVerdict complete, TransitionVerdict acknowledge, TransitionVerdict timeOut, TransitionVerdict cancel)
        {
            data.Add(status, nameof(deliver), deliver);
            data.Add(status, nameof(display), display);
            data.Add(status, nameof(respond), respond);
            data.Add(status, nameof(complete), complete);
            data.Add(status, nameof(acknowledge), acknowledge);
            data.Add(status, nameof(timeOut), timeOut);
            data.Add(status, nameof(cancel), cancel);
        }

        const TransitionVerdict Applied = TransitionVerdict.Applied, Unchanged = TransitionVerdict.Unchanged, Responded = TransitionVerdict.AlreadyResponded,
            TimedOut = TransitionVerdict.TimedOut, Cancelled = TransitionVerdict.Cancelled, NotResponded = TransitionVerdict.NotResponded;
        Row(InteractionStatus.Pending, Applied, Applied, Applied, NotResponded, NotResponded, Applied, Applied);
        Row(InteractionStatus.Delivered, Unchanged, Applied, Applied, NotResponded, NotResponded, Applied, Applied);
        Row(InteractionStatus.Displayed, Unchanged, Unchanged, Applied, NotResponded, NotResponded, Applied, Applied);
        Row(InteractionStatus.Responded, Responded, Responded, Responded, Applied, Applied, Responded, Responded);
        Row(InteractionStatus.Acknowledged, Responded, Responded, Responded, Unchanged, Unchanged, Responded, Responded);
        Row(InteractionStatus.TimedOut, TimedOut, TimedOut, TimedOut, NotResponded, NotResponded, Unchanged, TimedOut);
        Row(InteractionStatus.Cancelled, Cancelled, Cancelled, Cancelled, NotResponded, NotResponded, Cancelled, Unchanged);
        return data;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Every_step_from_every_status_is_decided(InteractionStatus status, string step, TransitionVerdict verdict)
    {
        var state = StateOf(status);

        var result = StepOf(step).Apply(_record, state);

        result.Verdict.ShouldBe(verdict);
        if (verdict != TransitionVerdict.Applied)
        {
            result.State.ShouldBeSameAs(state);
        }
    }

    [Fact]
    public void A_claim_that_acknowledges_at_once_leaves_the_state_that_the_two_steps_leave()
    {
        var claim = SampleRecords.Claim(_record, "u-1", "response-1");
        var inTwo = new AcknowledgeTransition(claim.At, "u-1").Apply(_record, claim.Apply(_record, InteractionState.Pending).State).State;

        var inOne = (claim with { AcknowledgesAtOnce = true }).Apply(_record, InteractionState.Pending).State;

        inOne.IsComplete.ShouldBeTrue();
        (inOne with { Responses = [] }).ShouldBe(inTwo with { Responses = [] });
        inOne.Responses.ShouldHaveSingleItem().AcknowledgedAt.ShouldBe(claim.At);
        (claim with { AcknowledgesAtOnce = true }).Apply(_record, inOne).Verdict.ShouldBe(TransitionVerdict.Unchanged);
    }

    [Fact]
    public void A_claim_that_acknowledges_at_once_leaves_another_answer_to_be_completed()
    {
        var record = SampleRecords.Create(["u-1", "u-2", "u-3"]) with { RequiredResponses = 2 };
        var first = SampleRecords.Claim(record, "u-1").Apply(record, InteractionState.Pending).State;

        var second = (SampleRecords.Claim(record, "u-2") with { AcknowledgesAtOnce = true }).Apply(record, first).State;

        second.Status.ShouldBe(InteractionStatus.Responded);
        new AcknowledgeTransition(At, "u-1").Apply(record, second).State.Status.ShouldBe(InteractionStatus.Acknowledged);
    }

    [Fact]
    public void The_same_answer_sent_again_is_unchanged_and_another_users_or_another_answer_is_refused()
    {
        var claim = SampleRecords.Claim(_record, "u-1", "response-1");
        var state = claim.Apply(_record, InteractionState.Pending).State;

        SampleRecords.Claim(_record, "u-1", "response-1").Apply(_record, state).Verdict.ShouldBe(TransitionVerdict.Unchanged);
        SampleRecords.Claim(_record, "u-2", "response-1").Apply(_record, state).Verdict.ShouldBe(TransitionVerdict.AlreadyResponded);
        SampleRecords.Claim(_record, "u-1", "response-2").Apply(_record, state).Verdict.ShouldBe(TransitionVerdict.AlreadyResponded);
    }

    [Fact]
    public void An_answer_at_the_deadline_is_in_time_and_one_after_it_is_late_even_before_the_timeout_is_recorded()
    {
        SampleRecords.Claim(_record, at: _record.ExpiresAt).Apply(_record, InteractionState.Pending).Verdict.ShouldBe(TransitionVerdict.Applied);
        SampleRecords.Claim(_record, at: _record.ExpiresAt.AddTicks(1)).Apply(_record, InteractionState.Pending).Verdict.ShouldBe(TransitionVerdict.TimedOut);
    }

    [Fact]
    public void A_timeout_before_the_deadline_is_refused_so_that_a_clock_that_jumps_ends_nothing()
    {
        new TimeOutTransition(_record.ExpiresAt.AddTicks(-1)).Apply(_record, InteractionState.Pending).Verdict.ShouldBe(TransitionVerdict.NotDue);
        new TimeOutTransition(_record.ExpiresAt).Apply(_record, InteractionState.Pending).Verdict.ShouldBe(TransitionVerdict.Applied);
    }

    [Fact]
    public void Only_the_owner_completes_until_its_lease_ends_then_the_first_who_asks()
    {
        var state = StateOf(InteractionStatus.Responded);
        var until = state.Responses.Single().CompletionUntil.ShouldNotBeNull();

        new CompleteTransition(At, "u-1", "node-1", until).Apply(_record, state).Verdict.ShouldBe(TransitionVerdict.Applied);
        new CompleteTransition(until.AddTicks(-1), "u-1", "node-2", until.AddSeconds(5)).Apply(_record, state).Verdict.ShouldBe(TransitionVerdict.Leased);
        var taken = new CompleteTransition(until, "u-1", "node-2", until.AddSeconds(5)).Apply(_record, state);
        taken.Verdict.ShouldBe(TransitionVerdict.Applied);
        new CompleteTransition(until, "u-1", "node-1", until.AddSeconds(5)).Apply(_record, taken.State).Verdict.ShouldBe(TransitionVerdict.Leased);
    }

    [Fact]
    public void Displayed_before_delivered_was_recorded_counts_as_both()
    {
        var state = new DisplayTransition(At).Apply(_record, InteractionState.Pending).State;

        state.DeliveredAt.ShouldBe(At);
        state.DisplayedAt.ShouldBe(At);
    }

    private InteractionState StateOf(InteractionStatus status)
    {
        var responded = SampleRecords.Claim(_record).Apply(_record, InteractionState.Pending).State;
        return status switch
        {
            InteractionStatus.Responded => responded,
            InteractionStatus.Acknowledged => new AcknowledgeTransition(At, "u-1").Apply(_record, responded).State,
            _ => InteractionState.Pending with { Status = status },
        };
    }

    private InteractionTransition StepOf(string step) => step switch
    {
        "deliver" => new DeliverTransition(At),
        "display" => new DisplayTransition(At),
        "respond" => SampleRecords.Claim(_record),
        "complete" => new CompleteTransition(At, "u-1", _record.Owner, At.AddSeconds(5)),
        "acknowledge" => new AcknowledgeTransition(At, "u-1"),
        "timeOut" => new TimeOutTransition(_record.ExpiresAt),
        _ => new CancelTransition(At, "a sample reason"),
    };
}
