using EdgeInteract.Storage;

namespace EdgeInteract.TestKit;

// Interactions that take more than one answer: each recipient's, or a quorum.
public abstract partial class InteractionStoreComplianceTests
{
    [Fact]
    public async Task Each_recipients_first_answer_is_applied_and_the_last_ends_it()
    {
        var store = await CreateStoreAsync();
        string[] users = [.. Enumerable.Range(0, 20).Select(index => $"u-{index}")];
        var record = SampleRecords.Create(users) with { RequiredResponses = users.Length };
        await store.CreateAsync(record, None);

        // Everybody answers twice, all at once.
        var results = await RaceAsync(users.Concat(users).Select(user => SampleRecords.Claim(record, user)), store, record);

        results.Count(result => result.IsApplied).ShouldBe(users.Length);
        results.ShouldAllBe(result => result.IsApplied || result.Verdict == TransitionVerdict.AlreadyResponded);
        var state = (await store.FindAsync(record.InteractionId, None))!.State;
        state.Status.ShouldBe(InteractionStatus.Responded);
        state.Responses.Select(response => response.Response.RespondedBy).ShouldBe(users, ignoreOrder: true);
    }

    [Fact]
    public async Task A_quorum_ends_it_and_takes_no_further_answer()
    {
        var store = await CreateStoreAsync();
        var record = SampleRecords.Create(["u-1", "u-2", "u-3"]) with { RequiredResponses = 2 };
        await store.CreateAsync(record, None);

        var first = (await store.TransitionAsync(record.InteractionId, SampleRecords.Claim(record, "u-3"), None)).ShouldNotBeNull();
        await ShouldApplyAsync(store, record, SampleRecords.Claim(record, "u-1"));
        var third = (await store.TransitionAsync(record.InteractionId, SampleRecords.Claim(record, "u-2"), None)).ShouldNotBeNull();

        first.State.IsOpen.ShouldBeTrue();
        third.Verdict.ShouldBe(TransitionVerdict.AlreadyResponded);
        third.State.Status.ShouldBe(InteractionStatus.Responded);
    }

    [Fact]
    public async Task Who_has_answered_has_it_no_longer_in_the_inbox_and_the_others_have()
    {
        var store = await CreateStoreAsync();
        var record = SampleRecords.Create(["u-1", "u-2"]) with { RequiredResponses = 2 };
        await store.CreateAsync(record, None);

        await ShouldApplyAsync(store, record, SampleRecords.Claim(record, "u-1"));

        (await store.GetPendingAsync(new InteractionUser("u-1"), record.PublishedAt, None)).ShouldBeEmpty();
        (await store.GetPendingAsync(new InteractionUser("u-2"), record.PublishedAt, None))
            .ShouldHaveSingleItem().Record.InteractionId.ShouldBe(record.InteractionId);
    }

    [Fact]
    public async Task A_timeout_keeps_the_answers_that_came_and_each_of_them_is_completed()
    {
        var store = await CreateStoreAsync();
        var record = SampleRecords.Create(["u-1", "u-2"]) with { RequiredResponses = 2 };
        await store.CreateAsync(record, None);
        await ShouldApplyAsync(store, record, SampleRecords.Claim(record, "u-2"));

        await ShouldApplyAsync(store, record, new TimeOutTransition(record.ExpiresAt));
        await ShouldApplyAsync(store, record, new AcknowledgeTransition(record.ExpiresAt, "u-2"));

        var state = (await store.FindAsync(record.InteractionId, None))!.State;
        state.Status.ShouldBe(InteractionStatus.TimedOut);
        state.Responses.ShouldHaveSingleItem().AcknowledgedAt.ShouldBe(record.ExpiresAt);
    }

    [Fact]
    public async Task It_is_acknowledged_with_the_last_of_its_answers()
    {
        var store = await CreateStoreAsync();
        var record = SampleRecords.Create(["u-1", "u-2"]) with { RequiredResponses = 2 };
        await store.CreateAsync(record, None);
        await ShouldApplyAsync(store, record, SampleRecords.Claim(record, "u-1"));
        await ShouldApplyAsync(store, record, new AcknowledgeTransition(record.PublishedAt.AddSeconds(2), "u-1"));
        await ShouldApplyAsync(store, record, SampleRecords.Claim(record, "u-2"));
        var between = (await store.FindAsync(record.InteractionId, None))!.State.Status;

        await ShouldApplyAsync(store, record, new AcknowledgeTransition(record.PublishedAt.AddSeconds(3), "u-2"));

        between.ShouldBe(InteractionStatus.Responded);
        (await store.FindAsync(record.InteractionId, None))!.State.Status.ShouldBe(InteractionStatus.Acknowledged);
    }

    [Fact]
    public async Task An_idempotency_key_finds_its_interaction_within_its_tenant()
    {
        var store = await CreateStoreAsync();
        var record = SampleRecords.Create(tenantId: "tenant-1", idempotencyKey: "key-1", contentHash: "hash-1");
        await store.CreateAsync(record, None);

        (await store.FindByIdempotencyKeyAsync("tenant-1", "key-1", None)).ShouldNotBeNull().Record.InteractionId.ShouldBe(record.InteractionId);
        (await store.FindByIdempotencyKeyAsync("tenant-2", "key-1", None)).ShouldBeNull();
        (await store.FindByIdempotencyKeyAsync(tenantId: null, "key-1", None)).ShouldBeNull();
        (await store.FindByIdempotencyKeyAsync("tenant-1", "key-2", None)).ShouldBeNull();
    }
}
