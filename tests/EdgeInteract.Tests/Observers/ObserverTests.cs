using EdgeInteract.Delivery;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Kind = EdgeInteract.InteractionEventKind;

namespace EdgeInteract.Tests.Observers;

public sealed class ObserverTests
{
    [Fact]
    public async Task Every_step_of_an_answered_interaction_is_seen_once_and_in_order()
    {
        var log = new EventLog();
        await using var host = HostWith(log);
        var answer = host.Questions.RequestQuestion("u-1", text: "Is it", options: new InteractionOptions { CorrelationId = "order-1" });
        await using var person = await host.AskedPersonAsync("u-1");
        var id = person.Asked[0].InteractionId;
        await log.UntilAsync(2);
        await person.DisplayAsync(id);
        await person.DisplayAsync(id);
        await person.RespondAsync(id, "yes");
        await answer.OrFailAsync();

        var events = await log.UntilAsync(5);

        events.Select(step => step.Kind).ShouldBe([Kind.Published, Kind.Delivered, Kind.Displayed, Kind.Responded, Kind.Acknowledged]);
        events.Select(step => step.Sequence).ShouldBe([1, 2, 3, 4, 5]);
        events.ShouldAllBe(step => step.InteractionId == id && step.Type == "tests/question" && step.TargetUserId == "u-1" && step.CorrelationId == "order-1");
        events[3].UserId.ShouldBe("u-1");
        events[3].SessionId.ShouldNotBeNull();
        events[3].Response.ShouldNotBeNull().Outcome.ShouldBe("yes");
        events[3].DisplayedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_no_hook_sees_is_seen_blocked_refused_timed_out_and_cancelled()
    {
        var log = new EventLog();
        await using var host = HostWith(log, builder => builder.Services.AddInteractionHook<BlockingHook>());
        var expiring = await host.Questions.PublishQuestion("u-1", text: "Expiring", options: new InteractionOptions { TimeoutMs = 1_000 });
        await Should.ThrowAsync<InteractionBlockedException>(() => host.Questions.PublishQuestion("u-blocked", text: "Blocked"));
        await Should.ThrowAsync<InvalidRespondentException>(() => AnswerAsync(host, expiring.InteractionId, "u-9", "yes"));
        await Should.ThrowAsync<InteractionResponseValidationException>(() => AnswerAsync(host, expiring.InteractionId, "u-1", "maybe"));
        host.Time.Advance(TimeSpan.FromSeconds(1));
        await host.UntilStatusAsync(expiring.InteractionId, InteractionStatus.TimedOut);
        await Should.ThrowAsync<InteractionClosedException>(() => AnswerAsync(host, expiring.InteractionId, "u-1", "yes"));
        var withdrawn = await host.Questions.PublishQuestion("u-1", text: "Withdrawn");
        await withdrawn.CancelAsync("A sample reason.");

        var events = await log.UntilAsync(8);

        events.Select(step => step.Kind).ShouldBe(
            [Kind.Published, Kind.Blocked, Kind.Refused, Kind.Refused, Kind.TimedOut, Kind.Refused, Kind.Published, Kind.Cancelled]);
        events.Where(step => step.Kind == Kind.Refused).Select(step => step.RefusalCode).ShouldBe(
            ["not_a_recipient", InteractionErrorCodes.Invalid, InteractionErrorCodes.TimedOut]);
        events[1].BlockedBy.ShouldBe(nameof(BlockingHook));
        events[1].Reason.ShouldBe("A sample block.");
        events[1].Recipients.ShouldBeEmpty();
        events[^1].Reason.ShouldBe("A sample reason.");
    }

    [Fact]
    public async Task Steps_taken_at_the_same_instant_are_seen_once_each_and_in_their_order()
    {
        var log = new EventLog();
        await using var host = HostWith(log);
        string[] members = [.. Enumerable.Range(0, 20).Select(index => $"u-{index}")];
        host.World.Roles["many"] = members;
        var ids = new List<string>();
        for (var round = 0; round < 50; round++)
        {
            var handle = await host.Questions.PublishQuestion(InteractionTarget.Role("many"), text: "Sample");
            ids.Add(handle.InteractionId);
            var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var racers = members.Select(member => Task.Run(async () =>
            {
                await start.Task;
                await AnswerAsync(host, handle.InteractionId, member, "yes").ContinueWith(_ => { }, TaskScheduler.Default);
            })).Append(Task.Run(async () =>
            {
                await start.Task;
                await handle.CancelAsync();
            })).ToArray();
            start.SetResult();
            await Task.WhenAll(racers).OrFailAsync();
        }

        await host.DisposeAsync();

        foreach (var id in ids)
        {
            var steps = log.Events.Where(step => step.InteractionId == id && step.Kind != Kind.Refused).ToArray();
            steps.Select(step => step.Sequence).ShouldBe(Enumerable.Range(1, steps.Length));
            steps.Count(step => step.Kind is Kind.Responded or Kind.Cancelled).ShouldBe(1);
        }

        log.Events.Count(step => step.Kind == Kind.Refused).ShouldBe((50 * members.Length) - log.Events.Count(step => step.Kind == Kind.Responded));
    }

    [Fact]
    public async Task An_observer_that_throws_or_hangs_harms_neither_the_work_nor_the_other_observers()
    {
        var log = new EventLog();
        await using var host = new TestHost(builder => builder.Services.AddSingleton(log)
            .AddInteractionObserver<ThrowingObserver>().AddInteractionObserver<HangingObserver>().AddInteractionObserver<EventLogObserver>());
        using var release = log.ReleaseAtEnd();
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");

        await AnswerAsync(host, handle.InteractionId, "u-1", "yes").OrFailAsync();

        (await log.UntilAsync(3)).Select(step => step.Kind).ShouldBe([Kind.Published, Kind.Responded, Kind.Acknowledged]);
    }

    [Fact]
    public async Task A_hanging_observer_gets_the_next_event_after_its_time()
    {
        var log = new EventLog();
        await using var host = new TestHost(builder => builder.Services.AddSingleton(log).AddInteractionObserver<HangingObserver>());
        using var release = log.ReleaseAtEnd();
        await host.Questions.PublishQuestion("u-1", text: "First");
        await host.Questions.PublishQuestion("u-1", text: "Second");
        await log.UntilAsync(1);
        // The deadlines have one timer, the waiting for the observer the other.
        await host.UntilTimersAsync(2);

        host.Time.Advance(TimeSpan.FromSeconds(5));

        (await log.UntilAsync(2)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Before_a_node_stops_its_observers_have_seen_everything()
    {
        var log = new EventLog();
        var host = HostWith(log);
        for (var index = 0; index < 1_000; index++)
        {
            await host.Questions.PublishQuestion("u-1", text: "Sample");
        }

        await host.DisposeAsync();

        log.Events.Count.ShouldBe(1_000);
    }

    [Fact]
    public async Task A_node_stops_in_time_although_an_observer_hangs()
    {
        var log = new EventLog();
        var host = new TestHost(builder => builder.Services.AddSingleton(log).AddInteractionObserver<HangingObserver>());
        await host.Questions.PublishQuestion("u-1", text: "First");
        await log.UntilAsync(1);

        var stopping = host.DisposeAsync().AsTask();
        await host.UntilTimersAsync(2);
        host.Time.Advance(TimeSpan.FromSeconds(5));

        await stopping.OrFailAsync();
    }

    [Fact]
    public void One_that_lives_shorter_than_the_application_is_refused_with_the_way_out()
    {
        var services = new ServiceCollection();
        services.AddInteractionHook<HookAndObserver>();

        Should.Throw<InvalidOperationException>(() => services.AddInteractionObserver<HookAndObserver>()).Message.ShouldContain("ServiceLifetime.Singleton");
    }

    [Fact]
    public async Task One_class_can_be_hook_and_observer()
    {
        var log = new EventLog();
        await using var host = new TestHost(builder => builder.Services.AddSingleton(log)
            .AddInteractionObserver<HookAndObserver>().AddInteractionHook<HookAndObserver>(ServiceLifetime.Singleton));

        await host.Questions.PublishQuestion("u-1", text: "Sample");

        (await log.UntilAsync(1))[0].Metadata["noted"].ShouldBe("yes");
    }

    private static Task AnswerAsync(TestHost host, string id, string userId, string outcome) => host.Responder.RespondAsync(
        new(userId), new InteractionReply { InteractionId = id, ResponseId = Guid.NewGuid().ToString(), Outcome = outcome });

    private static TestHost HostWith(EventLog log, Action<IEdgeInteractBuilder>? configure = null) => new(builder =>
    {
        builder.Services.AddSingleton(log).AddInteractionObserver<EventLogObserver>();
        configure?.Invoke(builder);
    });

    private sealed class ThrowingObserver : IInteractionObserver
    {
        public ValueTask ObserveAsync(InteractionEvent interactionEvent, CancellationToken cancellationToken) => throw new InvalidOperationException("A sample failure.");
    }

    private sealed class HangingObserver(EventLog log) : IInteractionObserver
    {
        public async ValueTask ObserveAsync(InteractionEvent interactionEvent, CancellationToken cancellationToken)
        {
            // With the others there is somebody else to keep the log.
            log.AddIfAlone(interactionEvent);
            await log.Released.Task;
        }
    }

    private sealed class HookAndObserver(EventLog log) : IInteractionHook, IInteractionObserver
    {
        public Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken)
        {
            request.Metadata["noted"] = "yes";
            return Task.CompletedTask;
        }

        public ValueTask ObserveAsync(InteractionEvent interactionEvent, CancellationToken cancellationToken)
        {
            log.Add(interactionEvent);
            return default;
        }
    }

    private sealed class BlockingHook : IInteractionHook
    {
        public Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken) =>
            request.TargetUserId == "u-blocked" ? throw new InteractionBlockedException("A sample block.") : Task.CompletedTask;
    }
}
