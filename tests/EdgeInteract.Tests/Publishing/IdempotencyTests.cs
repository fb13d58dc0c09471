using EdgeInteract.Storage;
using EdgeInteract.TestKit;
using EdgeInteract.Tests.Questions;
using EdgeInteract.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.Publishing;

public sealed class IdempotencyTests
{
    private static readonly InteractionOptions Once = new() { IdempotencyKey = "order-1" };

    [Fact]
    public async Task Published_again_while_it_waits_it_is_the_same_interaction_and_both_callers_get_the_answer()
    {
        await using var host = new TestHost();
        await using var person = await host.PersonAsync("u-1");
        var first = host.Questions.RequestQuestion("u-1", text: "Is it", options: Once);
        var second = host.Questions.RequestQuestion("u-1", text: "Is it", options: Once);
        await person.UntilAsync(who => who.Asked.Count == 1, Deadline.Token());

        await person.RespondAsync(person.Asked[0].InteractionId, "yes");

        (await first.OrFailAsync()).InteractionId.ShouldBe((await second.OrFailAsync()).InteractionId);
        person.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Published_again_after_the_answer_it_has_the_answer_at_once_and_no_hook_runs_again()
    {
        var runs = new List<string>();
        await using var host = new TestHost(builder => builder.Services.AddSingleton(runs).AddInteractionHook<CountingHook>());
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());
        var first = await host.Questions.RequestQuestion("u-1", text: "Is it", options: Once).OrFailAsync();

        var second = await host.Questions.RequestQuestion("u-1", text: "Is it", options: Once).OrFailAsync();

        second.InteractionId.ShouldBe(first.InteractionId);
        second.Outcome.ShouldBe(new Question.Yes());
        runs.ShouldBe(["before", "after"]);
    }

    [Fact]
    public async Task Published_by_many_at_the_same_instant_it_is_one()
    {
        await using var host = new TestHost();
        for (var round = 0; round < 50; round++)
        {
            var options = Once with { IdempotencyKey = $"order-{round}" };
            var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var publishing = Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
            {
                await start.Task;
                return await host.Questions.PublishQuestion("u-1", text: "Is it", options: options);
            })).ToArray();
            start.SetResult();

            (await Task.WhenAll(publishing).OrFailAsync()).Select(handle => handle.InteractionId).Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
        }

        host.World.MemoryStore.Count.ShouldBe(50);
        host.Waiting.ShouldBe(50);
    }

    [Fact]
    public async Task With_another_payload_or_target_under_the_same_key_it_is_a_conflict_waiting_or_answered()
    {
        await using var host = new TestHost();
        var first = await host.Questions.PublishQuestion("u-1", text: "Is it", options: Once);

        var waiting = await Should.ThrowAsync<InteractionConflictException>(() => host.Questions.PublishQuestion("u-1", text: "Is that", options: Once));
        await first.CancelAsync();
        await Should.ThrowAsync<InteractionConflictException>(() => host.Questions.PublishQuestion("u-2", text: "Is it", options: Once));

        waiting.InteractionId.ShouldBe(first.InteractionId);
        host.World.MemoryStore.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_publish_whose_result_was_lost_is_withdrawn_unless_it_can_be_repeated()
    {
        var world = new World();
        var store = new FaultyStore(world.MemoryStore);
        await using var host = new TestHost(world: new World { Store = store });
        store.After = LoseTheResult;

        await Should.ThrowAsync<InteractionStoreUnavailableException>(() => host.Questions.RequestQuestion("u-1", text: "Without a key").OrFailAsync());
        await Should.ThrowAsync<InteractionStoreUnavailableException>(() => host.Questions.RequestQuestion("u-1", text: "With a key", options: Once).OrFailAsync());
        store.After = null;

        await host.UntilAsync(() => world.MemoryStore.GetPendingAsync(new("u-1"), host.Time.GetUtcNow(), default).AsTask().Result.Count == 1);
        var repeated = host.Questions.RequestQuestion("u-1", text: "With a key", options: Once);
        await using var person = await host.AskedPersonAsync("u-1");
        await person.RespondAsync(person.Asked[0].InteractionId, "yes");
        (await repeated.OrFailAsync()).Outcome.ShouldBe(new Question.Yes());

        static void LoseTheResult(object step)
        {
            if (step is InteractionRecord)
            {
                throw new InteractionStoreUnavailableException("A sample failure.");
            }
        }
    }

    private sealed class CountingHook(List<string> runs) : IInteractionHook
    {
        public Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken)
        {
            runs.Add("before");
            return Task.CompletedTask;
        }

        public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken cancellationToken)
        {
            runs.Add("after");
            return Task.CompletedTask;
        }
    }
}
