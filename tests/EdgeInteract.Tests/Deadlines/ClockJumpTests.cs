using EdgeInteract.TestKit;
using EdgeInteract.Tests.Questions;

namespace EdgeInteract.Tests.Deadlines;

/// <summary>A clock that is set forward or back ends nothing early and loses nothing.</summary>
public sealed class ClockJumpTests
{
    private const int Requests = 2_000;

    [Fact]
    public async Task After_a_jump_forward_by_days_everything_due_ends_within_a_minute_once()
    {
        await using var host = new TestHost();
        var waiting = Ask(host);

        host.Time.Jump(host.Time.GetUtcNow().AddDays(8));
        host.Time.Advance(TimeSpan.FromMinutes(1));

        foreach (var (deadline, answer) in waiting)
        {
            var timeout = await Should.ThrowAsync<InteractionTimeoutException>(() => answer.OrFailAsync());
            timeout.TimedOutAt.ShouldBeGreaterThan(deadline);
        }
    }

    [Fact]
    public async Task After_a_jump_back_by_days_each_still_ends_when_the_clock_shows_its_deadline_and_none_before()
    {
        await using var host = new TestHost();
        var start = host.Time.GetUtcNow();
        var waiting = Ask(host);
        host.Time.Advance(TimeSpan.FromDays(3));
        var now = host.Time.GetUtcNow();
        var before = waiting.Count(entry => entry.Deadline <= now);
        await host.UntilAsync(() => waiting.Count(entry => entry.Answer.IsCompleted) == before);

        host.Time.Jump(start);
        host.Time.Advance(TimeSpan.FromDays(3));
        // The clock shows the same time as before: nothing more can be due.
        waiting.Count(entry => entry.Answer.IsCompleted).ShouldBe(before);
        host.Time.Advance(TimeSpan.FromDays(4));

        before.ShouldBeInRange(1, Requests - 1);
        foreach (var (deadline, answer) in waiting)
        {
            var timeout = await Should.ThrowAsync<InteractionTimeoutException>(() => answer.OrFailAsync());
            (timeout.TimedOutAt - deadline).ShouldBeInRange(TimeSpan.Zero, TimeSpan.FromMilliseconds(10));
        }
    }

    private static List<(DateTimeOffset Deadline, Task<InteractionAnswer<Question.Outcome>> Answer)> Ask(TestHost host)
    {
        var random = new Random(11);
        var waiting = new List<(DateTimeOffset, Task<InteractionAnswer<Question.Outcome>>)>(Requests);
        for (var index = 0; index < Requests; index++)
        {
            var timeoutMs = random.Next(InteractionLimits.MinTimeoutMs, InteractionLimits.MaxTimeoutMs);
            var answer = host.Questions.RequestQuestion("u-1", text: "Is it", options: new InteractionOptions { TimeoutMs = timeoutMs });
            waiting.Add((host.Time.GetUtcNow().AddMilliseconds(timeoutMs), answer));
        }

        return waiting;
    }
}
