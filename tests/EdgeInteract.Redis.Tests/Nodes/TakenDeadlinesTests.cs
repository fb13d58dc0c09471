using System.Collections.Concurrent;
using System.Text.Json;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Redis.Tests.Nodes;

public sealed class TakenDeadlinesTests(RedisServerFixture fixture) : IClassFixture<RedisServerFixture>
{
    private const int Deadlines = 10_000;
    private const int AtOnce = 256;

    private static readonly TimeSpan s_takeOver = TimeSpan.FromSeconds(2);

    private readonly string _prefix = RedisServerFixture.NewPrefix();

    [Fact]
    public async Task What_a_node_has_taken_that_is_gone_is_ended_by_another_and_nothing_is_lost()
    {
        var ids = new List<string>();
        DateTimeOffset takenAt;
        await using (var gone = RedisNode.Create(fixture.Server, _prefix))
        {
            var store = gone.Services.GetRequiredService<IInteractionStore>();
            foreach (var numbers in Enumerable.Range(0, Deadlines).Chunk(AtOnce))
            {
                var records = Array.ConvertAll(numbers, _ => SampleRecords.Create(publishedAt: store.Clock!.GetUtcNow(), timeoutMs: 1));
                await Task.WhenAll(Array.ConvertAll(records, record => store.CreateAsync(record, CancellationToken.None).AsTask()));
                ids.AddRange(records.Select(record => record.InteractionId));
            }

            // All are due by then, also where the clock has been set meanwhile.
            takenAt = store.Clock!.GetUtcNow().AddMilliseconds(100);
            (await store.TakeDueAsync(takenAt, Deadlines, CancellationToken.None)).InteractionIds.Count.ShouldBe(Deadlines);
        }

        await using var listener = RedisNode.Create(fixture.Server, _prefix);
        var ended = new ConcurrentDictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        var isDone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var listening = await listener.Services.GetRequiredService<IEdgeStreamBroker>().SubscribeAsync(
            InteractionTopics.AllCallbacks,
            (message, _) =>
            {
                var timeout = JsonElement.Parse(message.Span);
                ended[timeout.GetProperty("interactionId").GetString()!] = timeout.GetProperty("timedOutAt").GetDateTimeOffset();
                if (ended.Count == Deadlines)
                {
                    isDone.TrySetResult();
                }

                return default;
            },
            CancellationToken.None);

        await using var other = await RedisNode.StartAsync(fixture.Server, _prefix);
        await isDone.Task.OrFailAsync();

        ids.Except(ended.Keys, StringComparer.Ordinal).ShouldBeEmpty();
        (ended.Values.Min() - takenAt).ShouldBeLessThan(s_takeOver);
    }
}
