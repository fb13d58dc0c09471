using System.Collections.Immutable;
using EdgeInteract.Storage;
using EdgeInteract.Storage.Ended;
using EdgeInteract.TestKit;

namespace EdgeInteract.Tests.Storage.Ended;

/// <summary>What has ended is kept as bytes, and comes back as it was, but for its message.</summary>
public sealed class EndedInteractionsTests
{
    private static readonly DateTimeOffset End = SampleRecords.Start.AddMinutes(1);

    [Theory]
    [MemberData(nameof(Records))]
    public void Everything_but_the_message_comes_back(string what, InteractionRecord record, InteractionState state)
    {
        var ended = new EndedInteractions(TimeSpan.FromDays(1), int.MaxValue);

        ended.Add(new StoredInteraction(record, state), End);
        var found = ended.Find(record.InteractionId).ShouldNotBeNull(what);

        found.Record.Message.IsEmpty.ShouldBeTrue();
        (found.Record with { Message = record.Message, Recipients = record.Recipients, Metadata = record.Metadata }).ShouldBe(record);
        found.Record.Recipients.ShouldBe(record.Recipients);
        found.Record.Metadata.ShouldBe(record.Metadata, ignoreOrder: true);
        found.State.Responses.Select(WithoutData).ShouldBe(state.Responses.Select(WithoutData));
        found.State.Responses.Select(DataOf).ShouldBe(state.Responses.Select(DataOf));
        (found.State with { Responses = state.Responses }).ShouldBe(state);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(3_000)]
    [InlineData(300_000)]
    public void They_leave_in_the_order_in_which_they_came_however_long_they_are(int length)
    {
        const int Limit = 200;
        var ended = new EndedInteractions(TimeSpan.FromMinutes(1), Limit);
        var records = Enumerable.Range(0, 1_000).Select(index => SampleRecords.Create() with
        {
            // Long and short ones among each other.
            Metadata = ImmutableDictionary<string, string>.Empty.Add("text", new string('x', index % 7 == 0 ? length : index)),
        }).ToArray();

        for (var index = 0; index < records.Length; index++)
        {
            ended.Add(new StoredInteraction(records[index], Closed), End.AddSeconds(index));
            while (ended.TryRemoveExpired(SampleRecords.Start, out var withKey))
            {
                withKey.ShouldBeNull();
            }

            ended.Count.ShouldBe(Math.Min(index + 1, Limit));
            ended.NextRemoval.ShouldBe(End.AddMinutes(1).AddSeconds(Math.Max(0, index + 1 - Limit)));
            ended.Find(records[Math.Max(0, index + 1 - Limit)].InteractionId)!.Record.Metadata["text"].Length
                .ShouldBe(records[Math.Max(0, index + 1 - Limit)].Metadata["text"].Length);
        }

        ended.Find(records[^Limit].InteractionId).ShouldNotBeNull();
        ended.Find(records[^(Limit + 1)].InteractionId).ShouldBeNull();
        while (ended.TryRemoveExpired(DateTimeOffset.MaxValue, out _))
        {
        }

        ended.Count.ShouldBe(0);
        ended.NextRemoval.ShouldBeNull();
        ended.Add(new StoredInteraction(records[0], Closed), End);
        ended.Find(records[0].InteractionId).ShouldNotBeNull();
    }

    [Fact]
    public void One_with_an_idempotency_key_is_named_when_it_leaves()
    {
        var ended = new EndedInteractions(TimeSpan.FromMinutes(1), int.MaxValue);
        var record = SampleRecords.Create(tenantId: "acme", idempotencyKey: "key-1");
        ended.Add(new StoredInteraction(record, Closed), End);

        ended.TryRemoveExpired(End.AddMinutes(1).AddTicks(-1), out _).ShouldBeFalse();
        ended.TryRemoveExpired(End.AddMinutes(1), out var removed).ShouldBeTrue();

        removed.ShouldNotBeNull();
        (removed.InteractionId, removed.TenantId, removed.IdempotencyKey).ShouldBe((record.InteractionId, "acme", "key-1"));
    }

    [Fact]
    public void Ids_that_are_no_UUIDs_or_differ_in_case_alone_are_different_ids()
    {
        var ended = new EndedInteractions(TimeSpan.FromMinutes(1), int.MaxValue);
        string[] ids = ["a", "A", "", "0198c0de-0000-7000-8000-00000000abcd", "0198C0DE-0000-7000-8000-00000000ABCD", new string('x', 5_000)];

        foreach (var id in ids)
        {
            ended.Add(new StoredInteraction(SampleRecords.Create() with { InteractionId = id }, Closed), End);
        }

        ended.Count.ShouldBe(ids.Length);
        ids.ShouldAllBe(id => ended.Find(id)!.Record.InteractionId == id);
        ended.Find("b").ShouldBeNull();
    }

    [Fact]
    public async Task While_it_moves_to_where_ended_ones_are_kept_an_interaction_is_always_found()
    {
        var store = new InMemoryInteractionStore(TimeSpan.FromDays(1));
        var missed = 0;
        for (var round = 0; round < 2_000; round++)
        {
            var record = SampleRecords.Create();
            await store.CreateAsync(record, CancellationToken.None);
            var cancelling = Task.Run(() => store.TransitionAsync(record.InteractionId, new CancelTransition(End, "A sample reason."), CancellationToken.None).AsTask());
            while (!cancelling.IsCompleted)
            {
                missed += await store.FindAsync(record.InteractionId, CancellationToken.None) is null ? 1 : 0;
            }

            (await cancelling)!.Value.IsApplied.ShouldBeTrue();
            (await store.FindAsync(record.InteractionId, CancellationToken.None))!.State.CancelReason.ShouldBe("A sample reason.");
        }

        missed.ShouldBe(0);
    }

    public static TheoryData<string, InteractionRecord, InteractionState> Records()
    {
        var plain = SampleRecords.Create();
        var rich = SampleRecords.Create(["u-1", "Größe ✓", "u-3"], tenantId: "acme", idempotencyKey: "key-1", contentHash: "hash", priority: InteractionPriority.High) with
        {
            RequiredResponses = 2,
            CallbackTopic = null,
            CorrelationId = "correlation-2",
            Metadata = ImmutableDictionary<string, string>.Empty.Add("a", "1").Add("b", string.Empty).Add("c", "\u0000\u001e🙂"),
        };
        var answers = new[] { "u-1", "u-3" }.Select((userId, index) => new StoredResponse
        {
            Response = SampleRecords.Answer(rich, userId) with { Data = index == 0 ? null : SampleRecords.Answer(rich).Data, AdminOverride = index == 0, SessionId = null },
            CompletionNode = "node-2",
            CompletionUntil = End,
            AcknowledgedAt = End.AddTicks(1),
        });
        return new TheoryData<string, InteractionRecord, InteractionState>
        {
            { "cancelled", plain, Closed },
            {
                "answered", rich, new InteractionState
                {
                    Status = InteractionStatus.Acknowledged, Sequence = 7, DeliveredAt = SampleRecords.Start, DisplayedAt = SampleRecords.Start.AddTicks(1), Responses = [.. answers],
                }
            },
        };
    }

    private static InteractionState Closed { get; } = new() { Status = InteractionStatus.Cancelled, Sequence = 2, ClosedAt = End, CancelReason = "A sample reason." };

    private static StoredResponse WithoutData(StoredResponse stored) => stored with { Response = stored.Response with { Data = null } };

    private static string? DataOf(StoredResponse stored) => stored.Response.Data?.GetRawText();
}
