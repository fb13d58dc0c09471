using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using EdgeInteract.Streams;

namespace EdgeInteract.TestKit;

/// <summary>What every <see cref="IEdgeStreamBroker"/> must do.</summary>
public abstract class EdgeStreamBrokerComplianceTests
{
    private static CancellationToken None => CancellationToken.None;

    /// <summary>Makes a broker that nobody else uses.</summary>
    protected abstract ValueTask<IEdgeStreamBroker> CreateBrokerAsync();

    [Fact]
    public async Task A_message_reaches_every_subscriber_of_its_topic_and_no_other()
    {
        var broker = await CreateBrokerAsync();
        var (first, second, other) = (new Inbox(), new Inbox(), new Inbox());
        await using var a = await broker.SubscribeAsync("topic-1", first.TakeAsync, None);
        await using var b = await broker.SubscribeAsync("topic-1", second.TakeAsync, None);
        await using var c = await broker.SubscribeAsync("topic-1.more", other.TakeAsync, None);

        await broker.PublishAsync("topic-1", "hello"u8.ToArray(), None);
        await broker.PublishAsync("topic-1.more", "end"u8.ToArray(), None);

        (await first.NextAsync()).ShouldBe("hello");
        (await second.NextAsync()).ShouldBe("hello");
        (await other.NextAsync()).ShouldBe("end");
        first.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_star_at_the_end_stands_for_every_topic_with_that_beginning()
    {
        var broker = await CreateBrokerAsync();
        var inbox = new Inbox();
        var all = await broker.SubscribeAsync("topics.*", inbox.TakeAsync, None);

        await broker.PublishAsync("topic", "another"u8.ToArray(), None);
        await broker.PublishAsync("topics.a", "first"u8.ToArray(), None);
        await broker.PublishAsync("topics.b", "second"u8.ToArray(), None);

        (await inbox.NextAsync()).ShouldBe("first");
        (await inbox.NextAsync()).ShouldBe("second");
        broker.CountSubscribers("topics.c").ShouldBeOneOf(1, null);
        await all.DisposeAsync();
        await broker.PublishAsync("topics.a", "late"u8.ToArray(), None);
        inbox.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_subscription_is_counted_where_the_broker_can_count()
    {
        var broker = await CreateBrokerAsync();
        await using var subscription = await broker.SubscribeAsync("topic-1", new Inbox().TakeAsync, None);

        broker.CountSubscribers("topic-1").ShouldBeOneOf(1, null);
    }

    [Fact]
    public async Task Messages_come_one_at_a_time_in_the_order_of_their_publisher()
    {
        var broker = await CreateBrokerAsync();
        var inbox = new Inbox();
        var running = 0;
        await using var subscription = await broker.SubscribeAsync(
            "topic-1",
            async (message, token) =>
            {
                Interlocked.Increment(ref running).ShouldBe(1);
                await Task.Yield();
                Interlocked.Decrement(ref running);
                await inbox.TakeAsync(message, token);
            },
            None);

        for (var index = 0; index < 500; index++)
        {
            await broker.PublishAsync("topic-1", Encoding.UTF8.GetBytes(index.ToString(CultureInfo.InvariantCulture)), None);
        }

        for (var index = 0; index < 500; index++)
        {
            (await inbox.NextAsync()).ShouldBe(index.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task Messages_that_are_sent_together_come_each_to_its_topic_in_their_order()
    {
        var broker = await CreateBrokerAsync();
        var (first, second) = (new Inbox(), new Inbox());
        await using var a = await broker.SubscribeAsync("topic-1", first.TakeAsync, None);
        await using var b = await broker.SubscribeAsync("topic-2", second.TakeAsync, None);
        string[] numbers = [.. Enumerable.Range(0, 200).Select(index => index.ToString(CultureInfo.InvariantCulture))];

        await broker.PublishAsync(
            [.. numbers.Select((number, index) => new EdgeStreamMessage(index % 2 == 0 ? "topic-1" : "topic-2", Encoding.UTF8.GetBytes(number)))], None);
        await broker.PublishAsync([], None);
        await broker.PublishAsync("topic-1", "end"u8.ToArray(), None);
        await broker.PublishAsync("topic-2", "end"u8.ToArray(), None);

        foreach (var number in numbers.Where((_, index) => index % 2 == 0).Append("end"))
        {
            (await first.NextAsync()).ShouldBe(number);
        }

        foreach (var number in numbers.Where((_, index) => index % 2 != 0).Append("end"))
        {
            (await second.NextAsync()).ShouldBe(number);
        }
    }

    [Fact]
    public async Task A_handler_that_throws_harms_neither_the_next_message_nor_other_subscribers()
    {
        var broker = await CreateBrokerAsync();
        var (healthy, failing) = (new Inbox(), new Inbox());
        await using var a = await broker.SubscribeAsync(
            "topic-1",
            async (message, token) =>
            {
                await failing.TakeAsync(message, token);
                throw new InvalidOperationException("A sample failure.");
            },
            None);
        await using var b = await broker.SubscribeAsync("topic-1", healthy.TakeAsync, None);

        await broker.PublishAsync("topic-1", "one"u8.ToArray(), None);
        await broker.PublishAsync("topic-1", "two"u8.ToArray(), None);

        (await failing.NextAsync()).ShouldBe("one");
        (await failing.NextAsync()).ShouldBe("two");
        (await healthy.NextAsync()).ShouldBe("one");
        (await healthy.NextAsync()).ShouldBe("two");
    }

    [Fact]
    public async Task A_slow_handler_delays_no_other_subscriber()
    {
        var broker = await CreateBrokerAsync();
        var (slow, quick) = (new TaskCompletionSource(), new Inbox());
        await using var a = await broker.SubscribeAsync("topic-1", async (_, _) => await slow.Task, None);
        await using var b = await broker.SubscribeAsync("topic-1", quick.TakeAsync, None);
        await using var c = await broker.SubscribeAsync("topic-2", quick.TakeAsync, None);

        await broker.PublishAsync("topic-1", "one"u8.ToArray(), None);
        (await quick.NextAsync()).ShouldBe("one");
        await broker.PublishAsync("topic-2", "two"u8.ToArray(), None);
        (await quick.NextAsync()).ShouldBe("two");
        slow.SetResult();
    }

    [Fact]
    public async Task After_it_is_disposed_a_subscription_gets_nothing()
    {
        var broker = await CreateBrokerAsync();
        var (gone, there) = (new Inbox(), new Inbox());
        var subscription = await broker.SubscribeAsync("topic-1", gone.TakeAsync, None);
        await using var other = await broker.SubscribeAsync("topic-1", there.TakeAsync, None);

        await subscription.DisposeAsync();
        await subscription.DisposeAsync();
        await broker.PublishAsync("topic-1", "late"u8.ToArray(), None);

        (await there.NextAsync()).ShouldBe("late");
        gone.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_handler_may_dispose_its_own_subscription()
    {
        var broker = await CreateBrokerAsync();
        var inbox = new Inbox();
        var subscribed = new TaskCompletionSource<IAsyncDisposable>(TaskCreationOptions.RunContinuationsAsynchronously);
        var subscription = await broker.SubscribeAsync(
            "topic-1",
            async (message, token) =>
            {
                await (await subscribed.Task).DisposeAsync();
                await inbox.TakeAsync(message, token);
            },
            None);
        subscribed.SetResult(subscription);

        await broker.PublishAsync("topic-1", "one"u8.ToArray(), None);

        (await inbox.NextAsync()).ShouldBe("one");
    }

    [Fact]
    public async Task A_message_that_nobody_hears_is_no_error()
    {
        var broker = await CreateBrokerAsync();

        await broker.PublishAsync("topic-1", "one"u8.ToArray(), None);
    }

    [Fact]
    public async Task A_large_message_arrives_as_it_was_sent()
    {
        var broker = await CreateBrokerAsync();
        var inbox = new Inbox();
        await using var subscription = await broker.SubscribeAsync("topic-1", inbox.TakeAsync, None);
        var message = new string('ä', 100_000);

        await broker.PublishAsync("topic-1", Encoding.UTF8.GetBytes(message), None);

        (await inbox.NextAsync()).ShouldBe(message);
    }

    private sealed class Inbox
    {
        private readonly ConcurrentQueue<string> _messages = new();
        private readonly SemaphoreSlim _arrived = new(0);

        public int Count { get; private set; }

        public ValueTask TakeAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
        {
            _messages.Enqueue(Encoding.UTF8.GetString(message.Span));
            Count++;
            _arrived.Release();
            return default;
        }

        public async Task<string> NextAsync()
        {
            (await _arrived.WaitAsync(Deadline.Limit)).ShouldBeTrue("no message within the deadline");
            return _messages.TryDequeue(out var message) ? message : throw new InvalidOperationException("The inbox is empty.");
        }
    }
}
