using EdgeInteract.Storage;

namespace EdgeInteract.TestKit;

/// <summary>What every <see cref="IInteractionStore"/> must do. One suite, one proof, for every backend.</summary>
public abstract partial class InteractionStoreComplianceTests
{
    private static CancellationToken None => CancellationToken.None;

    /// <summary>Makes an empty store that keeps ended interactions for at least a minute.</summary>
    protected abstract ValueTask<IInteractionStore> CreateStoreAsync();

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
    public async Task A_life_is_kept_with_all_its_times()
    {
        var store = await CreateStoreAsync();
        var record = SampleRecords.Create();
        await store.CreateAsync(record, None);
        var (delivered, displayed, acknowledged) = (record.PublishedAt.AddMilliseconds(5), record.PublishedAt.AddMilliseconds(15), record.PublishedAt.AddSeconds(2));
        var claim = SampleRecords.Claim(record);

        await ShouldApplyAsync(store, record, new DeliverTransition(delivered));
        await ShouldApplyAsync(store, record, new DisplayTransition(displayed));
        await ShouldApplyAsync(store, record, claim);
        await ShouldApplyAsync(store, record, new CompleteTransition(claim.At, "u-1", record.Owner, claim.CompletionUntil));
        await ShouldApplyAsync(store, record, new AcknowledgeTransition(acknowledged, "u-1"));

        var state = (await store.FindAsync(record.InteractionId, None)).ShouldNotBeNull().State;
        state.Status.ShouldBe(InteractionStatus.Acknowledged);
        state.DeliveredAt.ShouldBe(delivered);
        state.DisplayedAt.ShouldBe(displayed);
        var response = state.Responses.ShouldHaveSingleItem();
        response.AcknowledgedAt.ShouldBe(acknowledged);
        ShouldBeSame(response.Response, claim.Response);
    }

    [Fact]
    public async Task Every_transition_says_what_the_pure_function_says()
    {
        var store = await CreateStoreAsync();
        var random = new Random(20260115);
        for (var round = 0; round < 300; round++)
        {
            // One who answers, or three of whom one, two or all have to.
            var required = round % 4;
            var record = SampleRecords.Create(required == 0 ? null : ["u-1", "u-2", "u-3"], timeoutMs: 1_000) with { RequiredResponses = Math.Max(1, required) };
            await store.CreateAsync(record, None);
            var expected = InteractionState.Pending;
            for (var step = 0; step < 12; step++)
            {
                var transition = RandomTransition(random, record);
                var model = transition.Apply(record, expected);
                var actual = (await store.TransitionAsync(record.InteractionId, transition, None)).ShouldNotBeNull();

                actual.Verdict.ShouldBe(model.Verdict, $"round {round}, step {step}: {transition.GetType().Name}");
                expected = model.State;
                ShouldBeSame(actual.State, expected);
                ShouldBeSame((await store.FindAsync(record.InteractionId, None))!.State, expected);
            }
        }
    }

    [Fact]
    public async Task Of_many_answers_at_once_exactly_one_is_applied_and_all_see_it()
    {
        var store = await CreateStoreAsync();
        for (var round = 0; round < 50; round++)
        {
            var users = Enumerable.Range(0, 32).Select(index => $"u-{index}").ToArray();
            var record = SampleRecords.Create(recipients: users);
            await store.CreateAsync(record, None);

            var results = await RaceAsync(users.Select(user => SampleRecords.Claim(record, user)), store, record);

            results.Count(result => result.IsApplied).ShouldBe(1);
            var winner = results.Single(result => result.IsApplied).State.Responses.Single().Response.RespondedBy;
            results.ShouldAllBe(result => result.IsApplied || result.Verdict == TransitionVerdict.AlreadyResponded);
            results.ShouldAllBe(result => result.State.Responses.Single().Response.RespondedBy == winner);
        }
    }

    [Fact]
    public async Task Of_an_answer_a_timeout_and_a_cancellation_in_the_same_tick_exactly_one_is_applied()
    {
        var store = await CreateStoreAsync();
        var winners = new HashSet<InteractionStatus>();
        for (var round = 0; round < 300; round++)
        {
            var record = SampleRecords.Create();
            await store.CreateAsync(record, None);
            InteractionTransition[] racers =
            [
                SampleRecords.Claim(record, at: record.ExpiresAt), new TimeOutTransition(record.ExpiresAt), new CancelTransition(record.ExpiresAt, "late"),
            ];
            // Each begins in turn, so that no order of starting hides a wrong one.
            var results = await RaceAsync(Enumerable.Range(0, 3).Select(index => racers[(index + round) % 3]), store, record);

            results.Count(result => result.IsApplied).ShouldBe(1);
            winners.Add(results.Single(result => result.IsApplied).State.Status);
            (await store.FindAsync(record.InteractionId, None))!.State.Status.ShouldBe(results.Single(result => result.IsApplied).State.Status);
        }

        winners.Count.ShouldBeGreaterThan(1);
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

    private static async Task<TransitionResult[]> RaceAsync(IEnumerable<InteractionTransition> transitions, IInteractionStore store, InteractionRecord record)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var racers = transitions.Select(transition => Task.Run(async () =>
        {
            await start.Task;
            return (await store.TransitionAsync(record.InteractionId, transition, None)).ShouldNotBeNull();
        })).ToArray();
        start.SetResult();
        return await Task.WhenAll(racers).OrFailAsync();
    }

    private static InteractionTransition RandomTransition(Random random, InteractionRecord record)
    {
        var at = record.PublishedAt.AddMilliseconds(random.Next(0, 1_400));
        var userId = record.Recipients[random.Next(record.Recipients.Length)];
        return random.Next(9) switch
        {
            0 => new DeliverTransition(at),
            1 => new DisplayTransition(at),
            2 => SampleRecords.Claim(record, userId, responseId: $"response-{random.Next(2)}", at: at),
            3 => new CompleteTransition(at, userId, $"node-{random.Next(1, 3)}", at.AddMilliseconds(300)),
            4 => new AcknowledgeTransition(at, userId),
            5 => new TimeOutTransition(at),
            6 => new CancelTransition(at, random.Next(2) == 0 ? null : "no longer needed"),
            _ => SampleRecords.Claim(record, userId, at: at),
        };
    }

    private static async Task ShouldApplyAsync(IInteractionStore store, InteractionRecord record, InteractionTransition transition) =>
        (await store.TransitionAsync(record.InteractionId, transition, None)).ShouldNotBeNull().Verdict.ShouldBe(TransitionVerdict.Applied);

    private static void ShouldBeSame(InteractionRecord actual, InteractionRecord expected)
    {
        actual.Message.ToArray().ShouldBe(expected.Message.ToArray());
        actual.Recipients.ShouldBe(expected.Recipients);
        actual.Metadata.ShouldBe(expected.Metadata, ignoreOrder: true);
        // Everything else compares by value; these three are equal already.
        (actual with { Message = expected.Message, Recipients = expected.Recipients, Metadata = expected.Metadata }).ShouldBe(expected);
    }

    private static void ShouldBeSame(InteractionState actual, InteractionState expected)
    {
        (actual with { Responses = [] }).ShouldBe(expected with { Responses = [] });
        actual.Responses.Length.ShouldBe(expected.Responses.Length);
        foreach (var (stored, other) in actual.Responses.Zip(expected.Responses))
        {
            (stored with { Response = other.Response }).ShouldBe(other);
            ShouldBeSame(stored.Response, other.Response);
        }
    }

    private static void ShouldBeSame(InteractionResponse actual, InteractionResponse expected)
    {
        (actual with { Data = null }).ShouldBe(expected with { Data = null });
        actual.Data?.GetRawText().ShouldBe(expected.Data?.GetRawText());
    }
}
