using EdgeInteract.TestKit;
using EdgeInteract.Tests.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.Hooks;

public sealed class TypedHookTests
{
    [Fact]
    public async Task A_typed_hook_gets_its_payload_and_its_outcome_and_can_replace_the_payload()
    {
        var seen = new List<object>();
        await using var host = new TestHost(builder => builder.Services.AddSingleton(seen).AddInteractionHook<QuestionHook>());
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<Question>().Respond(new Question.No("Because of a sample."));

        await host.Questions.RequestQuestion("u-1", text: "Is it", number: 1).OrFailAsync();

        person.Asked[0].Payload.ShouldBe(new Question("Is it", 2));
        seen.ShouldBe([new Question("Is it", 1), new Question("Is it", 2), new Question.No("Because of a sample.")]);
    }

    [Fact]
    public async Task A_typed_hook_sees_no_other_types()
    {
        var seen = new List<object>();
        await using var host = new TestHost(builder => builder.Services.AddSingleton(seen).AddInteractionHook<QuestionHook>());
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<QuickQuestion>().Respond(new QuickQuestion.Done());

        await host.Questions.RequestQuickQuestion("u-1").OrFailAsync();

        seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_keeps_its_place_among_the_others()
    {
        var seen = new List<object>();
        await using var host = new TestHost(builder => builder.Services.AddSingleton(seen)
            .AddInteractionHook<NamingHook>().AddInteractionHook<QuestionHook>());

        await host.Questions.PublishQuestion("u-1", text: "Is it", number: 1);

        seen.ShouldBe(["before", new Question("Is it", 1)]);
    }

    [Fact]
    public async Task On_another_node_it_gets_the_declared_types_as_well()
    {
        var world = new World();
        var seen = new List<object>();
        await using var owner = new TestHost(builder => builder.Services.AddSingleton(seen).AddInteractionHook<QuestionHook>(), options => options.NodeId = "owner", world);
        await using var other = new TestHost(options: options => options.NodeId = "other", world: world);
        var answer = owner.Questions.RequestQuestion("u-1", text: "Is it", number: 1);
        await using var person = await other.AskedPersonAsync("u-1");

        await person.RespondAsync(person.Asked[0].InteractionId, "yes").OrFailAsync();

        await answer.OrFailAsync();
        seen[^1].ShouldBe(new Question.Yes());
    }

    private sealed class QuestionHook(List<object> seen) : IInteractionHook<Question, Question.Outcome>
    {
        public Task OnBeforePublish(InteractionRequest request, Question payload, CancellationToken cancellationToken)
        {
            seen.Add(payload);
            request.Payload = payload with { Number = payload.Number + 1 };
            return Task.CompletedTask;
        }

        public Task OnAfterRespond(InteractionRequest request, Question payload, InteractionAnswer<Question.Outcome> answer, CancellationToken cancellationToken)
        {
            seen.Add(payload);
            seen.Add(answer.Outcome);
            return Task.CompletedTask;
        }
    }

    private sealed class NamingHook(List<object> seen) : IInteractionHook
    {
        public Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken)
        {
            seen.Add("before");
            return Task.CompletedTask;
        }
    }
}
