using EdgeInteract.TestKit;
using EdgeInteract.Tests.Deadlines;

namespace EdgeInteract.Tests.Proof;

/// <summary>However an interaction ends, nothing of it stays: no subscription, no waiter, no card, and after its retention no record.</summary>
[Collection(AloneCollection.Name)]
public sealed class NothingIsLeftTests
{
    private const int Portion = 1_000;
    private const int People = 20;

    [Fact]
    public Task After_4_000_answers_timeouts_cancellations_and_callers_who_gave_up_nothing_is_left() => LiveAsync(4_000);

    [Fact]
    [Trait("Category", "Slow")]
    public Task After_100_000_answers_timeouts_cancellations_and_callers_who_gave_up_nothing_is_left() => LiveAsync(100_000);

    private static async Task LiveAsync(int interactions)
    {
        await using var host = new TestHost();
        // The first that waits may make the node listen, once for all that come after it.
        await CancelAsync(host, "u-0", new InteractionOptions());
        var topicsOfNode = host.Broker.TopicCount;
        var screens = await Task.WhenAll(Enumerable.Range(0, People).Select(index => Screen.ConnectAsync(host, $"u-{index}")));
        var topics = host.Broker.TopicCount;
        var ends = new int[4];
        for (var done = 0; done < interactions; done += Portion)
        {
            await PortionAsync(host, screens, ends);
        }

        topicsOfNode.ShouldBeLessThan(3);
        ends.ShouldAllBe(count => count == interactions / 4);
        host.Waiting.ShouldBe(0);
        await host.UntilAsync(() => host.Broker.TopicCount == topics);
        await Task.WhenAll(screens.Select(screen => screen.Receiver.UntilEmptyAsync()));
        host.World.MemoryStore.Count.ShouldBeGreaterThan(0);

        await host.Time.AdvanceAsync(TimeSpan.FromDays(1) + TimeSpan.FromMinutes(1));
        host.World.MemoryStore.Count.ShouldBe(0);

        foreach (var screen in screens)
        {
            await screen.DisposeAsync();
        }

        await host.UntilAsync(() => host.Broker.TopicCount == topicsOfNode);
    }

    private static async Task PortionAsync(TestHost host, Screen[] screens, int[] ends)
    {
        using var impatience = new CancellationTokenSource();
        var options = new InteractionOptions { TimeoutMs = 1_000 };
        var waiting = new List<Task<int>>(Portion);
        for (var index = 0; index < Portion; index++)
        {
            var screen = screens[index % People];
            waiting.Add((index % 4) switch
            {
                0 => AnswerAsync(host, screen, options),
                1 => TimeOutAsync(host, screen.UserId, options),
                2 => CancelAsync(host, screen.UserId, options),
                _ => GiveUpAsync(host, screen.UserId, options, impatience.Token),
            });
        }

        await impatience.CancelAsync();
        // Only those are left that wait for their deadline.
        await Task.WhenAll(waiting.Where((_, index) => index % 4 != 1)).OrFailAsync();
        waiting.Count(task => !task.IsCompleted).ShouldBe(Portion / 4);
        await host.Time.AdvanceAsync(TimeSpan.FromSeconds(1));
        foreach (var end in await Task.WhenAll(waiting).OrFailAsync())
        {
            ends[end]++;
        }
    }

    private static async Task<int> AnswerAsync(TestHost host, Screen screen, InteractionOptions options)
    {
        var handle = await host.Questions.PublishQuestion(screen.UserId, text: "Is it", options: options);
        var answer = handle.WaitAsync();
        (await screen.RespondAsync(handle.InteractionId)).Status.ShouldBe(InteractionAckStatus.Acknowledged);
        (await answer).RespondedBy.ShouldBe(screen.UserId);
        return 0;
    }

    private static async Task<int> TimeOutAsync(TestHost host, string userId, InteractionOptions options)
    {
        await Should.ThrowAsync<InteractionTimeoutException>(() => host.Questions.RequestQuestion(userId, text: "Is it", options: options));
        return 1;
    }

    private static async Task<int> CancelAsync(TestHost host, string userId, InteractionOptions options)
    {
        var handle = await host.Questions.PublishQuestion(userId, text: "Is it", options: options);
        var answer = handle.WaitAsync();
        (await handle.CancelAsync("No longer needed.")).ShouldBeTrue();
        await Should.ThrowAsync<InteractionCancelledException>(() => answer);
        return 2;
    }

    private static async Task<int> GiveUpAsync(TestHost host, string userId, InteractionOptions options, CancellationToken impatience)
    {
        await Should.ThrowAsync<OperationCanceledException>(
            () => host.Questions.RequestQuestion(userId, text: "Is it", options: options, cancellationToken: impatience));
        return 3;
    }
}
