using EdgeInteract.Delivery;
using EdgeInteract.TestKit;
using EdgeInteract.Tests.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.Validation;

public sealed class SemanticValidatorTests
{
    [Fact]
    public async Task An_answer_that_fits_its_contract_is_refused_by_what_the_validator_looks_up_and_stays_open()
    {
        var lookup = new Lookup { MayAnswer = "u-2" };
        await using var host = HostWith(lookup);
        var answer = host.Questions.RequestQuestion(InteractionTarget.Role("members"), text: "Is it", number: 7);
        await using var person = await host.AskedPersonAsync("u-1");
        await using var other = await host.AskedPersonAsync("u-2");
        var id = person.Asked[0].InteractionId;

        var refused = await person.RespondAsync(id, "yes");
        var accepted = await other.RespondAsync(id, "yes");

        refused.ErrorCode.ShouldBe(InteractionErrorCodes.Invalid);
        refused.Errors.ShouldNotBeNull().ShouldHaveSingleItem().ShouldBe(new InteractionError("/data/comment", "permission", "7 is not for u-1"));
        accepted.Status.ShouldBe(InteractionAckStatus.Acknowledged);
        (await answer.OrFailAsync()).RespondedBy.ShouldBe("u-2");
    }

    [Fact]
    public async Task What_the_contract_refuses_reaches_no_validator()
    {
        var lookup = new Lookup { MayAnswer = "u-1" };
        await using var host = HostWith(lookup);
        await host.Questions.PublishQuestion("u-1", text: "Is it");
        await using var person = await host.AskedPersonAsync("u-1");

        await person.RespondAsync(person.Asked[0].InteractionId, "maybe");

        lookup.Calls.ShouldBe(0);
    }

    [Fact]
    public async Task A_validator_that_fails_or_hangs_refuses_the_answer_for_now_and_leaves_the_interaction_open()
    {
        var lookup = new Lookup { MayAnswer = "u-1", Gate = new TaskCompletionSource() };
        await using var host = HostWith(lookup);
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        await using var person = await host.AskedPersonAsync("u-1");

        var hanging = person.RespondAsync(handle.InteractionId, "yes", responseId: "response-1");
        await host.UntilTimersAsync(2);
        host.Time.Advance(TimeSpan.FromSeconds(10));
        (await hanging.OrFailAsync()).ErrorCode.ShouldBe(InteractionErrorCodes.Unavailable);
        lookup.Gate = TaskCompletionSourceThatFailed();
        (await person.RespondAsync(handle.InteractionId, "yes", responseId: "response-1").OrFailAsync()).ErrorCode.ShouldBe(InteractionErrorCodes.Unavailable);
        lookup.Gate = null;

        (await person.RespondAsync(handle.InteractionId, "yes", responseId: "response-1").OrFailAsync()).Status.ShouldBe(InteractionAckStatus.Acknowledged);
    }

    [Fact]
    public async Task A_validator_that_hangs_is_a_typed_error_for_who_answers_without_a_session_and_its_token_is_cancelled()
    {
        var lookup = new Lookup { MayAnswer = "u-1", Gate = new TaskCompletionSource() };
        await using var host = HostWith(lookup);
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");

        var answering = host.Responder.RespondAsync(
            new("u-1"), new InteractionReply { InteractionId = handle.InteractionId, ResponseId = "response-1", Outcome = "yes" });
        await host.UntilTimersAsync(2);
        host.Time.Advance(TimeSpan.FromSeconds(10));

        (await Should.ThrowAsync<InteractionException>(() => answering.OrFailAsync())).Message.ShouldContain("tests/question");
        lookup.Token.IsCancellationRequested.ShouldBeTrue();
        (await host.StatusAsync(handle.InteractionId)).ShouldBe(InteractionStatus.Pending);
    }

    [Fact]
    public async Task A_request_is_judged_when_published_and_after_each_hook_which_is_then_named()
    {
        await using var host = new TestHost(builder => builder.Services.AddInteractionValidator<EvenNumbers>().AddInteractionHook<OddHook>());

        var own = await Should.ThrowAsync<InteractionRequestInvalidException>(() => host.Questions.PublishQuestion("u-1", text: "Is it", number: 3));
        var hooks = await Should.ThrowAsync<InteractionRequestInvalidException>(() => host.Questions.PublishQuestion("u-1", text: "Is it", number: 4));

        own.Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/payload/number");
        hooks.Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/payload/number");
        hooks.Message.ShouldContain(nameof(OddHook));
        host.World.MemoryStore.Count.ShouldBe(0);
    }

    private static TestHost HostWith(Lookup lookup) => new(builder => builder.Services.AddSingleton(lookup).AddInteractionValidator<Permission>());

    private static TaskCompletionSource TaskCompletionSourceThatFailed()
    {
        var source = new TaskCompletionSource();
        source.SetException(new InvalidOperationException("A sample failure."));
        return source;
    }

    private sealed class Lookup
    {
        public string? MayAnswer { get; init; }

        public TaskCompletionSource? Gate { get; set; }

        public int Calls { get; set; }

        public CancellationToken Token { get; set; }
    }

    private sealed class Permission(Lookup lookup) : IInteractionResponseValidator<Question, Question.Outcome>
    {
        public async ValueTask ValidateAsync(
            Question payload, Question.Outcome outcome, InteractionResponseValidation validation, CancellationToken cancellationToken)
        {
            lookup.Calls++;
            lookup.Token = cancellationToken;
            await (lookup.Gate?.Task ?? Task.CompletedTask);
            if (validation.Response.RespondedBy != lookup.MayAnswer)
            {
                validation.AddError("/comment", "permission", $"{payload.Number} is not for {validation.Response.RespondedBy}");
            }
        }
    }

    private sealed class EvenNumbers : IInteractionRequestValidator<Question>
    {
        public ValueTask ValidateAsync(Question payload, InteractionRequestValidation validation, CancellationToken cancellationToken)
        {
            if (payload.Number % 2 != 0)
            {
                validation.AddError("/number", "multipleOf", "must be even");
            }

            return default;
        }
    }

    private sealed class OddHook : IInteractionHook<Question, Question.Outcome>
    {
        public Task OnBeforePublish(InteractionRequest request, Question payload, CancellationToken cancellationToken)
        {
            request.Payload = payload with { Number = payload.Number + 1 };
            return Task.CompletedTask;
        }
    }
}
