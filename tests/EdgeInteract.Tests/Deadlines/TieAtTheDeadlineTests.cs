using System.Collections.Concurrent;
using System.Text.Json;
using EdgeInteract.TestKit;
using EdgeInteract.Tests.Proof;

namespace EdgeInteract.Tests.Deadlines;

/// <summary>Whether the answer or the deadline came first, one atomic step decides; nobody is ever told both.</summary>
[Collection(AloneCollection.Name)]
public sealed class TieAtTheDeadlineTests
{
    private const string Topic = "tests/ties";

    [Fact]
    public async Task An_answer_and_the_deadline_in_the_same_tick_never_both_count_and_never_neither()
    {
        const int Rounds = 2_000;
        await using var host = new TestHost();
        await using var screen = await Screen.ConnectAsync(host, "u-1");
        var ends = new ConcurrentDictionary<string, ConcurrentQueue<string>>(StringComparer.Ordinal);
        await using var topic = await host.Broker.SubscribeAsync(Topic, OnEnd, CancellationToken.None);
        var (answered, timedOut) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var answer = host.Questions.RequestQuestion("u-1", text: "Is it", options: new InteractionOptions { TimeoutMs = 1_000, CallbackTopic = Topic });
            await host.UntilAsync(() => screen.Receiver.Open.Count == 1);
            var id = screen.Receiver.Open.Single();
            host.Time.Advance(TimeSpan.FromMilliseconds(999));

            var ack = await RaceAsync(host, screen, id, headStart: (round % 101) - 50);

            await Task.WhenAny(answer).OrFailAsync();
            await host.UntilAsync(() => ends.TryGetValue(id, out var messages) && !messages.IsEmpty);
            if (answer.IsCompletedSuccessfully)
            {
                answered++;
                ack.Status.ShouldBe(InteractionAckStatus.Acknowledged);
                ends[id].ShouldHaveSingleItem().ShouldBe("yes");
                (await host.StatusAsync(id)).ShouldBe(InteractionStatus.Acknowledged);
            }
            else
            {
                timedOut++;
                answer.Exception!.InnerException.ShouldBeOfType<InteractionTimeoutException>();
                ack.ErrorCode.ShouldBe(InteractionErrorCodes.TimedOut);
                ends[id].ShouldHaveSingleItem().ShouldBe(InteractionTimeout.OutcomeName);
                (await host.StatusAsync(id)).ShouldBe(InteractionStatus.TimedOut);
                await screen.Receiver.UntilDismissedAsync(id);
                screen.Receiver.DismissalOf(id)!.Reason.ShouldBe(InteractionDismissalReason.TimedOut);
            }

            await screen.Receiver.UntilEmptyAsync();
        }

        // Late messages of the rounds would be here by now.
        ends.ShouldAllBe(end => end.Value.Count == 1);
        answered.ShouldBeGreaterThan(0);
        timedOut.ShouldBeGreaterThan(0);

        ValueTask OnEnd(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
        {
            var end = JsonSerializer.Deserialize<JsonElement>(message.Span);
            ends.GetOrAdd(end.GetProperty("interactionId").GetString()!, _ => new ConcurrentQueue<string>()).Enqueue(end.GetProperty("outcome").GetString()!);
            return default;
        }
    }

    /// <summary>Answers and lets the last millisecond go by, each on a thread of its own that waits for the other.</summary>
    private static async Task<InteractionAck> RaceAsync(TestHost host, Screen screen, string id, int headStart)
    {
        using var line = new Barrier(2);
        var clock = Task.Factory.StartNew(
            () =>
            {
                line.SignalAndWait(Deadline.Limit);
                Thread.SpinWait(Math.Max(headStart, 0) * 40);
                host.Time.Advance(TimeSpan.FromMilliseconds(1));
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        line.SignalAndWait(Deadline.Limit);
        Thread.SpinWait(Math.Max(-headStart, 0) * 40);
        var ack = await screen.RespondAsync(id).OrFailAsync();
        await clock.OrFailAsync();
        return ack;
    }
}
