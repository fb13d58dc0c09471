using System.Collections.Concurrent;
using System.Text.Json;
using EdgeInteract.Serialization;
using EdgeInteract.Tests.Questions;

namespace EdgeInteract.Tests.Deadlines;

/// <summary>Any number of requests may wait for up to a week; each ends at its deadline, and one timer is enough for all.</summary>
[Collection(AloneCollection.Name)]
public sealed class ManyDeadlinesTests
{
    private const string Topic = "tests/ends";
    private static readonly TimeSpan Precision = TimeSpan.FromMilliseconds(10);

    [Fact]
    public Task Each_of_20_000_requests_ends_within_10_ms_of_its_deadline_once_and_by_one_timer() => WaitAWeekAsync(20_000);

    [Fact]
    [Trait("Category", "Slow")]
    public Task Each_of_1_000_000_requests_ends_within_10_ms_of_its_deadline_once_and_by_one_timer() => WaitAWeekAsync(1_000_000);

    private static async Task WaitAWeekAsync(int requests)
    {
        await using var host = new TestHost();
        var start = host.Time.GetUtcNow();
        var ended = new ConcurrentDictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        var twice = new ConcurrentQueue<string>();
        await using var topic = await host.Broker.SubscribeAsync(Topic, OnEnd, CancellationToken.None);
        var waiting = new Task<InteractionAnswer<Question.Outcome>>[requests];
        for (var index = 0; index < requests; index++)
        {
            var options = new InteractionOptions { TimeoutMs = TimeoutMsOf(index, requests), CallbackTopic = Topic };
            waiting[index] = host.Questions.RequestQuestion($"u-{index % 1000}", text: "Is it", options: options);
        }

        waiting.ShouldAllBe(answer => !answer.IsCompleted);
        host.Time.TimerCount.ShouldBe(1);

        // From timer to timer: what a timer does is done before the clock moves on to the next.
        host.Time.Advance(TimeSpan.FromMilliseconds(InteractionLimits.MaxTimeoutMs));

        await host.UntilAsync(() => ended.Count == requests && Array.TrueForAll(waiting, answer => answer.IsCompleted));
        var worst = TimeSpan.Zero;
        for (var index = 0; index < requests; index++)
        {
            var timeout = waiting[index].Exception!.InnerException.ShouldBeOfType<InteractionTimeoutException>();
            var deadline = start.AddMilliseconds(TimeoutMsOf(index, requests));
            var late = timeout.TimedOutAt - deadline;
            late.ShouldBeGreaterThanOrEqualTo(TimeSpan.Zero);
            worst = late > worst ? late : worst;
            ended[timeout.InteractionId].ShouldBe(timeout.TimedOutAt);
        }

        worst.ShouldBeLessThanOrEqualTo(Precision);
        twice.ShouldBeEmpty();

        ValueTask OnEnd(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
        {
            var end = JsonSerializer.Deserialize(message.Span, EdgeInteractJsonContext.Default.InteractionTimeout)!;
            if (!ended.TryAdd(end.InteractionId, end.TimedOutAt))
            {
                twice.Enqueue(end.InteractionId);
            }

            return default;
        }
    }

    // Spread over the whole week, published in no order; some share their millisecond with others, as a week has fewer of them than it seems.
    private static int TimeoutMsOf(int index, int requests)
    {
        var place = (long)index * 7_919 % requests;
        return (int)Math.Max(InteractionLimits.MinTimeoutMs, InteractionLimits.MaxTimeoutMs - (place / 2 * 2 * InteractionLimits.MaxTimeoutMs / requests));
    }
}
