using EdgeInteract.Storage;

namespace EdgeInteract.TestKit;

/// <content>What is due is taken in portions, once while it is being ended, and again when it was not.</content>
public abstract partial class InteractionStoreComplianceTests
{
    [Fact]
    public async Task Due_are_those_whose_deadline_has_come_and_who_are_still_open()
    {
        var store = await CreateStoreAsync();
        var first = SampleRecords.Create(timeoutMs: 1_000);
        var second = SampleRecords.Create(timeoutMs: 2_000);
        var later = SampleRecords.Create(timeoutMs: 60_000);
        var answered = SampleRecords.Create(timeoutMs: 1_500);
        foreach (var record in new[] { later, second, answered, first })
        {
            await store.CreateAsync(record, None);
        }

        await ShouldApplyAsync(store, answered, SampleRecords.Claim(answered, at: SampleRecords.Start.AddMilliseconds(500)));

        var before = await store.TakeDueAsync(first.ExpiresAt.AddMilliseconds(-1), 10, None);
        var due = await store.TakeDueAsync(second.ExpiresAt, 10, None);

        before.InteractionIds.ShouldBeEmpty();
        before.NextDeadline.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(first.ExpiresAt);
        due.InteractionIds.ShouldBe([first.InteractionId, second.InteractionId]);
    }

    [Fact]
    public async Task Due_are_taken_in_portions_each_once_while_they_are_being_ended()
    {
        var store = await CreateStoreAsync();
        var records = Enumerable.Range(0, 25).Select(index => SampleRecords.Create(timeoutMs: 1_000 + index)).ToArray();
        foreach (var record in records)
        {
            await store.CreateAsync(record, None);
        }

        var now = SampleRecords.Start.AddSeconds(2);
        var taken = new List<string>();
        while (await store.TakeDueAsync(now, 10, None) is { InteractionIds.Count: > 0 } due)
        {
            due.InteractionIds.Count.ShouldBeLessThanOrEqualTo(10);
            taken.AddRange(due.InteractionIds);
            foreach (var id in due.InteractionIds)
            {
                (await store.TransitionAsync(id, new TimeOutTransition(now), None)).ShouldNotBeNull().IsApplied.ShouldBeTrue();
            }
        }

        taken.ShouldBe(records.Select(record => record.InteractionId));
    }

    [Fact]
    public async Task Due_that_was_taken_and_not_ended_comes_again()
    {
        var store = await CreateStoreAsync();
        var record = SampleRecords.Create(timeoutMs: 1_000);
        await store.CreateAsync(record, None);

        var first = await store.TakeDueAsync(record.ExpiresAt, 10, None);
        var atOnce = await store.TakeDueAsync(record.ExpiresAt, 10, None);
        var later = await store.TakeDueAsync(record.ExpiresAt.AddSeconds(10), 10, None);

        first.InteractionIds.ShouldBe([record.InteractionId]);
        atOnce.InteractionIds.ShouldBeEmpty();
        atOnce.NextDeadline.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(record.ExpiresAt.AddSeconds(10));
        later.InteractionIds.ShouldBe([record.InteractionId]);
    }
}
