using EdgeInteract.Storage;

namespace EdgeInteract.TestKit;

/// <content>A user gets what they can still answer, in the order of the queue.</content>
public abstract partial class InteractionStoreComplianceTests
{
    [Fact]
    public async Task Pending_lists_high_priority_first_then_the_older()
    {
        var store = await CreateStoreAsync();
        var records = new[]
        {
            SampleRecords.Create(publishedAt: SampleRecords.Start.AddSeconds(2)),
            SampleRecords.Create(publishedAt: SampleRecords.Start.AddSeconds(3), priority: InteractionPriority.High),
            SampleRecords.Create(publishedAt: SampleRecords.Start.AddSeconds(1)),
            SampleRecords.Create(publishedAt: SampleRecords.Start.AddSeconds(4), priority: InteractionPriority.High),
        };
        foreach (var record in records)
        {
            await store.CreateAsync(record, None);
        }

        var pending = await store.GetPendingAsync(new("u-1"), SampleRecords.Start.AddSeconds(5), None);

        pending.Select(interaction => interaction.Record.InteractionId).ShouldBe([
            records[1].InteractionId, records[3].InteractionId, records[2].InteractionId, records[0].InteractionId,
        ]);
    }

    [Fact]
    public async Task Pending_lists_what_a_recipient_can_answer_and_nothing_else()
    {
        var store = await CreateStoreAsync();
        var open = SampleRecords.Create(recipients: ["u-1", "u-2"]);
        var displayed = SampleRecords.Create(publishedAt: SampleRecords.Start.AddSeconds(1));
        var answered = SampleRecords.Create();
        var cancelled = SampleRecords.Create();
        var expired = SampleRecords.Create(timeoutMs: 1_000);
        var ofOther = SampleRecords.Create(recipients: ["u-3"]);
        var ofOtherTenant = SampleRecords.Create(tenantId: "tenant-1");
        foreach (var record in new[] { open, displayed, answered, cancelled, expired, ofOther, ofOtherTenant })
        {
            await store.CreateAsync(record, None);
        }

        await ShouldApplyAsync(store, displayed, new DisplayTransition(displayed.PublishedAt.AddSeconds(1)));
        await ShouldApplyAsync(store, answered, SampleRecords.Claim(answered));
        await ShouldApplyAsync(store, cancelled, new CancelTransition(cancelled.PublishedAt, Reason: null));
        var now = expired.ExpiresAt;

        async Task<string[]> PendingAsync(string user, string? tenant = null) =>
            [.. (await store.GetPendingAsync(new(user, tenant), now, None)).Select(interaction => interaction.Record.InteractionId)];
        (await PendingAsync("u-1")).ShouldBe([open.InteractionId, displayed.InteractionId]);
        (await PendingAsync("u-2")).ShouldBe([open.InteractionId]);
        (await PendingAsync("u-1", "tenant-1")).ShouldBe([ofOtherTenant.InteractionId]);
        (await PendingAsync("u-4")).ShouldBeEmpty();
    }
}
