using System.Text;
using System.Threading.Channels;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Redis.Tests.Storage;

/// <summary>Messages that are sent with a step: if and only if it is taken.</summary>
public sealed class SentWithStepTests(RedisServerFixture fixture) : IClassFixture<RedisServerFixture>, IAsyncLifetime
{
    private readonly Channel<string> _messages = Channel.CreateUnbounded<string>();
    private readonly RedisNode _node = RedisNode.Create(fixture.Server, RedisServerFixture.NewPrefix());

    private static CancellationToken None => CancellationToken.None;

    private IInteractionStore Store => _node.Services.GetRequiredService<IInteractionStore>();

    private IEdgeStreamBroker Broker => _node.Services.GetRequiredService<IEdgeStreamBroker>();

    public async Task InitializeAsync()
    {
        await Broker.SubscribeAsync("topic-1", TakeAsync, None);
        await Broker.SubscribeAsync(InteractionTopics.Inbox(new InteractionUser("u-1", null)), TakeAsync, None);
    }

    public Task DisposeAsync() => _node.DisposeAsync().AsTask();

    [Fact]
    public async Task A_request_comes_with_the_step_that_stores_it_as_it_was_frozen()
    {
        var record = SampleRecords.Create();

        var creation = await Store.CreateAsync(record, None);

        creation.IsAnnounced.ShouldBeTrue();
        (await NextAsync()).ShouldBe(Encoding.UTF8.GetString(record.Message.Span));
    }

    [Fact]
    public async Task A_request_with_an_idempotency_key_is_sent_by_who_publishes_it()
    {
        var creation = await Store.CreateAsync(SampleRecords.Create(idempotencyKey: "key-1"), None);
        await SendEndAsync();

        creation.IsAnnounced.ShouldBeFalse();
        (await NextAsync()).ShouldBe("end");
    }

    [Fact]
    public async Task What_follows_from_an_answer_comes_in_its_order_and_from_a_refused_one_nothing()
    {
        var record = SampleRecords.Create(["u-2", "u-3"]);
        await Store.CreateAsync(record, None);

        var first = await Store.TransitionAsync(record.InteractionId, SampleRecords.Claim(record, "u-2"), _ => Messages("first", "and more"), None);
        var second = await Store.TransitionAsync(record.InteractionId, SampleRecords.Claim(record, "u-3"), _ => Messages("second"), None);
        await SendEndAsync();

        first.ShouldNotBeNull().IsAnnounced.ShouldBeTrue();
        second.ShouldNotBeNull().IsAnnounced.ShouldBeFalse();
        (await NextAsync()).ShouldBe("first");
        (await NextAsync()).ShouldBe("and more");
        (await NextAsync()).ShouldBe("end");
    }

    [Fact]
    public async Task More_messages_than_a_server_is_kept_busy_with_are_left_to_who_answers()
    {
        var record = SampleRecords.Create(["u-2"]);
        await Store.CreateAsync(record, None);

        var answered = await Store.TransitionAsync(
            record.InteractionId, SampleRecords.Claim(record, "u-2"), _ => Messages([.. Enumerable.Repeat("many", 65)]), None);
        await SendEndAsync();

        answered.ShouldNotBeNull().IsApplied.ShouldBeTrue();
        answered.Value.IsAnnounced.ShouldBeFalse();
        (await NextAsync()).ShouldBe("end");
    }

    private static EdgeStreamMessage[] Messages(params string[] texts) => [.. texts.Select(text => new EdgeStreamMessage("topic-1", Encoding.UTF8.GetBytes(text)))];

    // Behind everything that was sent before it.
    private ValueTask SendEndAsync() => Broker.PublishAsync("topic-1", "end"u8.ToArray(), None);

    private ValueTask<string> NextAsync() => _messages.Reader.ReadAsync(Deadline.Token());

    private ValueTask TakeAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken) =>
        _messages.Writer.WriteAsync(Encoding.UTF8.GetString(message.Span), cancellationToken);
}
