using System.Text.Json;
using EdgeInteract.Contracts;
using EdgeInteract.Delivery;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.Responses;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Redis.Tests.Deploys;

/// <summary>Nodes of several versions of an application at the same time.</summary>
public sealed class OtherVersionTests(RedisServerFixture fixture) : IClassFixture<RedisServerFixture>, IAsyncLifetime
{
    private readonly string _prefix = RedisServerFixture.NewPrefix();
    private RedisNode _asking = null!;

    public async Task InitializeAsync() => _asking = await RedisNode.StartAsync(fixture.Server, _prefix);

    public async Task DisposeAsync() => await _asking.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_node_that_does_not_have_the_contract_that_asked_judges_the_answer_by_its_stored_schema(bool hasLater)
    {
        await using var node = Other(builder =>
        {
            builder.AddJsonSchemas();
            if (hasLater)
            {
                builder.AddContract(new LaterContract(_asking.Services.GetRequiredService<IInteractionContracts>().Find("tests/question")!));
            }
        });
        var responder = node.GetRequiredService<IInteractionResponder>();
        var handle = await _asking.Questions.PublishQuestion("user-1", "Tea?");

        async Task AnswerAsync(string outcome, string? data = null) => await responder.RespondAsync(
            new InteractionUser("user-1"),
            new InteractionReply { InteractionId = handle.InteractionId, ResponseId = Guid.NewGuid().ToString(), Outcome = outcome, Data = data is null ? null : JsonElement.Parse(data) });

        (await Should.ThrowAsync<InteractionResponseValidationException>(() => AnswerAsync("perhaps"))).Errors.ShouldNotBeEmpty();
        (await Should.ThrowAsync<InteractionResponseValidationException>(() => AnswerAsync("yes", """{"comment":17}"""))).Errors.ShouldNotBeEmpty();
        await AnswerAsync("yes", """{"comment":"with milk"}""");

        (await handle.WaitAsync().OrFailAsync()).Outcome.ShouldBeOfType<Question.Yes>().Comment.ShouldBe("with milk");
    }

    [Fact]
    public async Task A_node_that_has_nothing_to_judge_with_refuses_for_now_and_the_question_stays_open()
    {
        await using var node = Other(_ => { });
        await using var person = await _asking.ConnectAsync("user-1");
        var handle = await _asking.Questions.PublishQuestion("user-1", "Coffee?");
        var reply = new InteractionReply { InteractionId = handle.InteractionId, ResponseId = Guid.NewGuid().ToString(), Outcome = "yes" };

        var refusal = await Should.ThrowAsync<InteractionException>(async () =>
            await node.GetRequiredService<IInteractionResponder>().RespondAsync(new InteractionUser("user-1"), reply));
        person.WhenAsked<Question>().Respond(new Question.No());

        refusal.Message.ShouldContain("AddJsonSchemas");
        (await handle.WaitAsync().OrFailAsync()).Outcome.ShouldBeOfType<Question.No>();
    }

    private ServiceProvider Other(Action<IEdgeInteractBuilder> configure)
    {
        var services = new ServiceCollection();
        var builder = services.AddEdgeInteract().UseRedis(fixture.Server.ConnectionString, options => options.KeyPrefix = _prefix);
        configure(builder);
        return services.BuildServiceProvider();
    }
}
