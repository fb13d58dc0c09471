using EdgeInteract.Storage;

namespace EdgeInteract.TestKit;

/// <content>What is created is found, once, by its id and by its key.</content>
public abstract partial class InteractionStoreComplianceTests
{
    [Fact]
    public async Task What_is_created_is_found_as_it_was()
    {
        var store = await CreateStoreAsync();
        var record = SampleRecords.Create(recipients: ["u-1", "u-2"], priority: InteractionPriority.High, tenantId: "tenant-1", idempotencyKey: "key-1", contentHash: "hash-1");

        var creation = await store.CreateAsync(record, None);
        var found = (await store.FindAsync(record.InteractionId, None)).ShouldNotBeNull();

        creation.IsNew.ShouldBeTrue();
        found.State.ShouldBe(InteractionState.Pending);
        ShouldBeSame(found.Record, record);
        ShouldBeSame(creation.Interaction.Record, record);
    }

    [Fact]
    public async Task An_unknown_id_is_not_found_and_takes_no_transition()
    {
        var store = await CreateStoreAsync();
        var record = SampleRecords.Create();

        (await store.FindAsync(record.InteractionId, None)).ShouldBeNull();
        (await store.TransitionAsync(record.InteractionId, SampleRecords.Claim(record), None)).ShouldBeNull();
    }

    [Fact]
    public async Task An_idempotency_key_gives_the_first_interaction_again_also_after_its_end()
    {
        var store = await CreateStoreAsync();
        var first = SampleRecords.Create(idempotencyKey: "key-1", contentHash: "hash-1");
        await store.CreateAsync(first, None);

        var second = await store.CreateAsync(SampleRecords.Create(idempotencyKey: "key-1", contentHash: "hash-2"), None);
        await ShouldApplyAsync(store, first, SampleRecords.Claim(first));
        var third = await store.CreateAsync(SampleRecords.Create(idempotencyKey: "key-1", contentHash: "hash-1"), None);

        second.IsNew.ShouldBeFalse();
        second.Interaction.Record.InteractionId.ShouldBe(first.InteractionId);
        second.Interaction.Record.ContentHash.ShouldBe("hash-1");
        third.IsNew.ShouldBeFalse();
        third.Interaction.State.Status.ShouldBe(InteractionStatus.Responded);
        (await store.GetPendingAsync(new("u-1"), first.PublishedAt, None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_idempotency_key_is_its_tenants_own()
    {
        var store = await CreateStoreAsync();

        (await store.CreateAsync(SampleRecords.Create(idempotencyKey: "key-1"), None)).IsNew.ShouldBeTrue();
        (await store.CreateAsync(SampleRecords.Create(idempotencyKey: "key-1", tenantId: "tenant-1"), None)).IsNew.ShouldBeTrue();
    }

    [Fact]
    public async Task Of_many_creations_with_one_key_at_once_exactly_one_is_new()
    {
        var store = await CreateStoreAsync();
        for (var round = 0; round < 50; round++)
        {
            var key = $"key-{round}";
            var creations = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ =>
                Task.Run(async () => await store.CreateAsync(SampleRecords.Create(idempotencyKey: key), None)))).OrFailAsync();

            creations.Count(creation => creation.IsNew).ShouldBe(1);
            creations.Select(creation => creation.Interaction.Record.InteractionId).Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
            (await store.FindAsync(creations[0].Interaction.Record.InteractionId, None)).ShouldNotBeNull();
        }

        (await store.GetPendingAsync(new("u-1"), SampleRecords.Start, None)).Count.ShouldBe(50);
    }
}
