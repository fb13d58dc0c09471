using EdgeInteract.TestKit;
using EdgeInteract.Tests.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.Hooks;

public sealed class AfterRespondHookTests
{
    [Fact]
    public async Task Hooks_see_the_request_and_the_answer_before_the_ack_and_before_the_caller_resumes()
    {
        var gate = new TaskCompletionSource();
        var seen = new List<(InteractionRequest Request, InteractionResponse Response)>();
        await using var host = HostWith(async (request, response) =>
        {
            seen.Add((request, response));
            await gate.Task;
        });
        var answer = host.Questions.RequestQuestion("u-1", text: "Is it", number: 3, options: new InteractionOptions { CorrelationId = "order-1" });
        await using var person = await host.AskedPersonAsync("u-1");
        var id = person.Asked[0].InteractionId;

        var ack = person.RespondAsync(id, "yes");

        (await host.StatusAsync(id)).ShouldBe(InteractionStatus.Responded);
        ack.IsCompleted.ShouldBeFalse();
        answer.IsCompleted.ShouldBeFalse();
        gate.SetResult();
        (await ack.OrFailAsync()).Status.ShouldBe(InteractionAckStatus.Acknowledged);
        (await answer.OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
        (await host.StatusAsync(id)).ShouldBe(InteractionStatus.Acknowledged);
        var (request, response) = seen.ShouldHaveSingleItem();
        request.Payload.ShouldBe(new Question("Is it", 3));
        request.CorrelationId.ShouldBe("order-1");
        response.RespondedBy.ShouldBe("u-1");
    }

    [Fact]
    public async Task A_hook_that_throws_is_not_fatal_and_the_next_one_runs()
    {
        var ran = new List<string>();
        await using var host = HostWith(
            (_, _) =>
            {
                ran.Add("first");
                throw new InvalidOperationException("A sample failure.");
            },
            (_, _) =>
            {
                ran.Add("second");
                return Task.CompletedTask;
            });
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());

        (await host.Questions.RequestQuestion("u-1", text: "Is it").OrFailAsync()).Outcome.ShouldBe(new Question.Yes());

        ran.ShouldBe(["first", "second"]);
    }

    [Fact]
    public async Task A_refused_answer_reaches_no_hook()
    {
        var runs = 0;
        await using var host = HostWith((_, _) =>
        {
            runs++;
            return Task.CompletedTask;
        });
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        await using var person = await host.AskedPersonAsync("u-1");
        await using var stranger = await host.PersonAsync("u-9");

        await person.RespondAsync(handle.InteractionId, "maybe");
        await stranger.RespondAsync(handle.InteractionId, "yes");
        runs.ShouldBe(0);
        await person.RespondAsync(handle.InteractionId, "yes");
        await person.RespondAsync(handle.InteractionId, "yes");

        runs.ShouldBe(1);
    }

    [Fact]
    public async Task A_hook_that_takes_longer_than_the_ack_timeout_gives_ack_timeout_and_the_ack_follows()
    {
        var gate = new TaskCompletionSource();
        await using var host = HostWith((_, _) => gate.Task);
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        await using var person = await host.AskedPersonAsync("u-1");

        var first = person.RespondAsync(handle.InteractionId, "yes", responseId: "response-1");
        host.Time.Advance(TimeSpan.FromSeconds(10));
        (await first.OrFailAsync()).ErrorCode.ShouldBe(InteractionErrorCodes.AckTimeout);
        gate.SetResult();

        await person.UntilAsync(who => who.Acks.Any(ack => ack.Status == InteractionAckStatus.Acknowledged), Deadline.Token());
        person.Acks[^1].ResponseId.ShouldBe("response-1");
        (await handle.WaitAsync().OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
    }

    private static TestHost HostWith(params Func<InteractionRequest, InteractionResponse, Task>[] hooks) => new(builder =>
    {
        builder.Services.AddSingleton(hooks);
        builder.Services.AddInteractionHook<FirstHook>();
        if (hooks.Length > 1)
        {
            builder.Services.AddInteractionHook<SecondHook>();
        }
    });

    private sealed class FirstHook(Func<InteractionRequest, InteractionResponse, Task>[] hooks) : IInteractionHook
    {
        public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken cancellationToken) => hooks[0](request, response);
    }

    private sealed class SecondHook(Func<InteractionRequest, InteractionResponse, Task>[] hooks) : IInteractionHook
    {
        public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken cancellationToken) => hooks[1](request, response);
    }
}
