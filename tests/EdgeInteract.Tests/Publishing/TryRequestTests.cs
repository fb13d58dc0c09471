using EdgeInteract.TestKit;
using EdgeInteract.Tests.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.Publishing;

public sealed class TryRequestTests
{
    [Fact]
    public async Task An_attempt_that_is_answered_has_the_answer()
    {
        await using var host = new TestHost();
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());

        var attempt = await host.Questions.TryRequestQuestion("u-1", text: "Is it").OrFailAsync();

        attempt.IsAnswered.ShouldBeTrue();
        attempt.Answer.ShouldNotBeNull().Outcome.ShouldBe(new Question.Yes());
        Describe(attempt).ShouldBe("answered by u-1");
    }

    [Fact]
    public async Task One_that_times_out_says_so()
    {
        await using var host = new TestHost();
        var waiting = host.Questions.TryRequestQuestion("u-1", text: "Is it");

        host.Time.Advance(TimeSpan.FromDays(1));

        var attempt = await waiting.OrFailAsync();
        attempt.Status.ShouldBe(InteractionAttemptStatus.TimedOut);
        Describe(attempt).ShouldBe("timed out after 86400000");
    }

    [Fact]
    public async Task One_that_a_hook_blocks_says_which()
    {
        await using var host = new TestHost(builder => builder.Services.AddInteractionHook<BlockingHook>());

        var attempt = await host.Questions.TryRequestQuestion("u-1", text: "Is it").OrFailAsync();

        attempt.Status.ShouldBe(InteractionAttemptStatus.Blocked);
        Describe(attempt).ShouldBe("blocked by BlockingHook");
    }

    [Fact]
    public async Task One_that_is_cancelled_by_somebody_else_or_by_the_callers_own_token_says_why()
    {
        await using var host = new TestHost();
        using var caller = new CancellationTokenSource();
        await using var person = await host.PersonAsync("u-1");
        var byOther = host.Questions.TryRequestQuestion("u-1", text: "First");
        await person.UntilAsync(who => who.Asked.Count == 1, Deadline.Token());
        var byCaller = host.Questions.TryRequestQuestion("u-1", text: "Second", cancellationToken: caller.Token);

        await host.Publisher.CancelAsync(person.Asked[0].InteractionId, "No longer needed.");
        await caller.CancelAsync();

        Describe(await byOther.OrFailAsync()).ShouldBe("cancelled: No longer needed.");
        Describe(await byCaller.OrFailAsync()).ShouldBe("cancelled: The caller cancelled the request.");
    }

    [Fact]
    public async Task What_only_a_changed_program_can_mend_is_thrown()
    {
        await using var host = new TestHost();

        await Should.ThrowAsync<InteractionRequestInvalidException>(() => host.Questions.TryRequestQuestion("u-1", text: string.Empty).OrFailAsync());
        await Should.ThrowAsync<InteractionTargetException>(() => host.Questions.TryRequestQuestion("role:unknown", text: "Is it").OrFailAsync());
    }

    private static string Describe(InteractionAttempt<InteractionAnswer<Question.Outcome>> attempt) => attempt.Match(
        answered: answer => $"answered by {answer.RespondedBy}",
        timedOut: timeout => $"timed out after {timeout.TimeoutMs}",
        blocked: block => $"blocked by {block.BlockedBy}",
        cancelled: cancellation => $"cancelled: {cancellation.Reason}");

    private sealed class BlockingHook : IInteractionHook
    {
        public Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken) => throw new InteractionBlockedException("A sample block.");
    }
}
