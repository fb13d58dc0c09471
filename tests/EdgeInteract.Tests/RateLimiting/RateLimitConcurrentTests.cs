using EdgeInteract.Storage;
using EdgeInteract.Streams;
using EdgeInteract.TestKit;
using EdgeInteract.Tests.Questions;
using EdgeInteract.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EdgeInteract.Tests.RateLimiting;

/// <summary>What counts as open ends with its interaction, however that ends and whatever is lost.</summary>
public sealed class RateLimitConcurrentTests
{
    [Fact]
    public async Task An_answer_frees_the_place()
    {
        await using var host = LimitedHost.WithConcurrent(1);
        await using var person = await host.PersonAsync("u-1");
        var asked = host.Questions.RequestQuestion("u-1", text: "Is it");
        await person.UntilAsync(who => who.Asked.Count == 1, Deadline.Token());
        await host.ShouldRefuseAsync();

        await person.RespondAsync(person.Asked[0].InteractionId, "yes");
        await asked.OrFailAsync();

        await host.AskAsync();
    }

    [Fact]
    public async Task A_cancellation_frees_the_place()
    {
        await using var host = LimitedHost.WithConcurrent(1);
        var handle = await host.AskAsync();
        await host.ShouldRefuseAsync();

        await handle.CancelAsync();

        (await host.CountUntilRefusedAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_deadline_frees_the_place()
    {
        await using var host = LimitedHost.WithConcurrent(1);
        await host.Publisher.PublishAsync(TestHost.Request() with { TimeoutMs = 5_000 });
        host.Time.Advance(TimeSpan.FromMilliseconds(4_999));
        await host.ShouldRefuseAsync();

        host.Time.Advance(TimeSpan.FromMilliseconds(1));

        (await host.CountUntilRefusedAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_first_answer_of_a_role_frees_the_place_of_each_member()
    {
        await using var host = LimitedHost.WithConcurrent(1);
        await using var person = await host.PersonAsync("u-2");
        person.WhenAsked<Question>().Respond(new Question.Yes());

        await host.Questions.RequestQuestion(InteractionTarget.Role("members"), text: "Is it").OrFailAsync();

        (await host.AskAsync("role:members")).LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_each_answers_each_answer_frees_the_place_of_who_gave_it()
    {
        await using var host = LimitedHost.WithConcurrent(1);
        await using var person = await host.PersonAsync("u-2");
        var handle = await host.Questions.PublishRoundcall(InteractionTarget.Role("members"), text: "Sample");
        await person.UntilAsync(who => who.Asked.Count == 1, Deadline.Token());
        await host.ShouldRefuseAsync("u-2");

        await person.RespondAsync(handle.InteractionId, "seen");

        (await host.CountUntilRefusedAsync("u-2")).ShouldBe(1);
        (await host.CountUntilRefusedAsync("u-1")).ShouldBe(0);
        await handle.CancelAsync();
        (await host.CountUntilRefusedAsync("u-1")).ShouldBe(1);
        (await host.CountUntilRefusedAsync("u-2")).ShouldBe(0);
    }

    [Fact]
    public async Task A_place_whose_freeing_was_lost_is_found_when_it_would_refuse_somebody()
    {
        var limiter = new FaultyLimiter { LosesReleases = true };
        await using var host = LimitedHost.WithConcurrent(2, configure: builder => builder.Services.AddLimiter(limiter));
        await host.AskAsync();
        await (await host.AskAsync(key: "order-1")).CancelAsync();
        limiter.LosesReleases = false;

        host.Time.Advance(TimeSpan.FromMinutes(1));

        (await host.CountUntilRefusedAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_open_stays_counted_when_somebody_is_refused_again_and_again()
    {
        await using var host = LimitedHost.WithConcurrent(2);
        await host.AskAsync();
        await host.AskAsync(key: "order-1");
        for (var minute = 0; minute < 10; minute++)
        {
            host.Time.Advance(TimeSpan.FromMinutes(1));
            (await host.ShouldRefuseAsync()).CurrentCount.ShouldBe(2);
        }
    }

    [Fact]
    public async Task Who_is_refused_again_and_again_costs_the_store_one_look_a_second()
    {
        var memory = new World();
        var store = new FaultyStore(memory.MemoryStore);
        var looks = 0;
        await using var host = LimitedHost.WithConcurrent(1, world: new World { Store = store });
        await host.AskAsync();
        store.Before = step => looks += step is nameof(IInteractionStore.GetPendingAsync) ? 1 : 0;

        for (var index = 0; index < 100; index++)
        {
            await host.ShouldRefuseAsync();
            host.Time.Advance(TimeSpan.FromMilliseconds(20));
        }

        looks.ShouldBe(2);
    }

    [Fact]
    public async Task An_answer_on_another_node_frees_the_place()
    {
        var (world, limiter) = (new World(), new FaultyLimiter());
        await using var asking = LimitedHost.WithConcurrent(1, configure: builder => builder.Services.AddLimiter(limiter), world: world);
        await using var answering = LimitedHost.WithConcurrent(1, configure: builder => builder.Services.AddLimiter(limiter), world: world);
        await using var person = await answering.PersonAsync("u-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());

        await asking.Questions.RequestQuestion("u-1", text: "Is it").OrFailAsync();

        await asking.Questions.RequestQuestion("u-1", text: "Is it").OrFailAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_waits_resumes_when_the_place_is_free_also_where_the_store_sends_the_messages(bool storeSends)
    {
        var (isFreeing, mayFree) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var limiter = new FaultyLimiter { BeforeFree = () => isFreeing.TrySetResult() ? mayFree.Task.OrFailAsync() : Task.CompletedTask };
        var (shared, broker) = (new World(), new World().Broker);
        var world = storeSends ? new World { Store = new SendingStore(shared.MemoryStore, broker) } : shared;
        void Configure(IEdgeInteractBuilder builder)
        {
            builder.Services.AddLimiter(limiter);
            builder.Services.Replace(ServiceDescriptor.Singleton<IEdgeStreamBroker>(broker));
        }

        await using var asking = LimitedHost.WithConcurrent(1, configure: Configure, world: world);
        await using var answering = LimitedHost.WithConcurrent(1, configure: Configure, world: world);
        await using var person = await answering.PersonAsync("u-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());

        await using var other = await answering.PersonAsync("u-2");
        other.WhenAsked<Question>().Respond(new Question.Yes());

        var asked = asking.Questions.RequestQuestion("u-1", text: "Is it");
        await isFreeing.Task.OrFailAsync();
        // All of another round trip: whoever does not wait for the place is through by then.
        await asking.Questions.RequestQuestion("u-2", text: "Is it").OrFailAsync();

        asked.IsCompleted.ShouldBeFalse();
        mayFree.SetResult();
        await asked.OrFailAsync();
        await asking.AskAsync();
    }

    [Fact]
    public async Task A_timeout_that_a_later_hook_has_changed_is_the_one_that_counts()
    {
        await using var host = LimitedHost.WithConcurrent(1, request => request.TimeoutMs = request.TimeoutMs == 1_000 ? 600_000 : request.TimeoutMs);
        await host.Publisher.PublishAsync(TestHost.Request() with { TimeoutMs = 1_000 });

        host.Time.Advance(TimeSpan.FromMinutes(5));

        await host.ShouldRefuseAsync();
        host.Time.Advance(TimeSpan.FromMinutes(5));
        (await host.CountUntilRefusedAsync()).ShouldBe(1);
    }
}
