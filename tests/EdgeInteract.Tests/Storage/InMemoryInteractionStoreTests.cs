using EdgeInteract.Storage;
using EdgeInteract.TestKit;

namespace EdgeInteract.Tests.Storage;

public sealed class InMemoryInteractionStoreTests : InteractionStoreComplianceTests
{
    protected override ValueTask<IInteractionStore> CreateStoreAsync() => new(new InMemoryInteractionStore(TimeSpan.FromDays(1)));

    [Fact]
    public async Task An_ended_interaction_is_kept_for_its_retention_and_then_gone_with_its_key()
    {
        var store = new InMemoryInteractionStore(TimeSpan.FromMinutes(10));
        var record = SampleRecords.Create(idempotencyKey: "key-1");
        await store.CreateAsync(record, CancellationToken.None);
        var claim = SampleRecords.Claim(record);
        await store.TransitionAsync(record.InteractionId, claim, CancellationToken.None);

        var before = await store.TakeDueAsync(claim.At.AddMinutes(10).AddTicks(-1), 10, CancellationToken.None);
        var foundBefore = await store.FindAsync(record.InteractionId, CancellationToken.None);
        await store.TakeDueAsync(claim.At.AddMinutes(10), 10, CancellationToken.None);

        before.NextDeadline.ShouldBe(claim.At.AddMinutes(10));
        foundBefore.ShouldNotBeNull();
        store.Count.ShouldBe(0);
        (await store.CreateAsync(SampleRecords.Create(idempotencyKey: "key-1"), CancellationToken.None)).IsNew.ShouldBeTrue();
    }

    [Fact]
    public async Task Of_ended_interactions_no_more_than_the_limit_are_kept_but_for_those_whose_hooks_run()
    {
        var store = new InMemoryInteractionStore(TimeSpan.FromDays(1), retentionLimit: 100);
        var records = Enumerable.Range(0, 1_000).Select(_ => SampleRecords.Create()).ToArray();
        foreach (var record in records)
        {
            await store.CreateAsync(record, CancellationToken.None);
            await store.TransitionAsync(record.InteractionId, SampleRecords.Claim(record), CancellationToken.None);
        }

        store.Count.ShouldBe(1_000);
        foreach (var record in records)
        {
            await store.TransitionAsync(record.InteractionId, new AcknowledgeTransition(SampleRecords.Start.AddSeconds(2), "u-1"), CancellationToken.None);
        }

        await store.TakeDueAsync(SampleRecords.Start.AddSeconds(3), 10, CancellationToken.None);
        store.Count.ShouldBe(100);
        (await store.FindAsync(records[^1].InteractionId, CancellationToken.None)).ShouldNotBeNull();
        (await store.FindAsync(records[0].InteractionId, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public void A_recipient_who_is_named_twice_has_one_entry()
    {
        var stripe = new InboxStripe();
        var user = new InteractionUser("u-1", "acme");
        var (first, second) = (new InMemoryInteraction(SampleRecords.Create()), new InMemoryInteraction(SampleRecords.Create()));

        // Both forms of an inbox: one entry, and several.
        foreach (var interaction in new[] { first, first, second, second })
        {
            stripe.Add(user, interaction);
        }

        stripe.Get(user).ShouldBe([first, second]);
        stripe.Get(new InteractionUser("u-1")).ShouldBeEmpty();
        stripe.Remove(user, first);
        stripe.Remove(user, first);
        stripe.Get(user).ShouldBe([second]);
        stripe.Remove(user, second);
        stripe.Get(user).ShouldBeEmpty();
        stripe.Add(user, first);
        stripe.Get(user).ShouldBe([first]);
    }

    [Fact]
    public async Task Creating_removes_what_has_been_kept_long_enough_so_that_nothing_piles_up()
    {
        var store = new InMemoryInteractionStore(TimeSpan.FromMinutes(1));
        for (var index = 0; index < 1_000; index++)
        {
            var record = SampleRecords.Create(publishedAt: SampleRecords.Start.AddSeconds(index));
            await store.CreateAsync(record, CancellationToken.None);
            await store.TransitionAsync(record.InteractionId, SampleRecords.Claim(record), CancellationToken.None);
        }

        store.Count.ShouldBeLessThanOrEqualTo(62);
    }
}
