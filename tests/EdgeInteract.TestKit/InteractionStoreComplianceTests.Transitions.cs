using System.Text.Json;
using EdgeInteract.Storage;

namespace EdgeInteract.TestKit;

/// <content>Every step is taken as the pure function says, and of several at once exactly one.</content>
public abstract partial class InteractionStoreComplianceTests
{
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

    [Theory]
    [InlineData(null)]
    [InlineData("false")]
    [InlineData("0")]
    [InlineData("\"\"")]
    [InlineData("[]")]
    [InlineData("{ \"comment\" : \"Größe ✓\" }")]
    public async Task An_answer_is_kept_as_it_was_given_before_and_after_its_end(string? data)
    {
        var store = await CreateStoreAsync();
        var record = SampleRecords.Create();
        await store.CreateAsync(record, None);
        var claim = SampleRecords.Claim(record);
        var answer = claim.Response with
        {
            ClientTimestamp = DateTimeOffset.MinValue,
            CorrelationId = null,
            SessionId = null,
            Data = data is null ? null : JsonElement.Parse(data),
        };

        await ShouldApplyAsync(store, record, claim with { Response = answer });
        var taken = (await store.FindAsync(record.InteractionId, None)).ShouldNotBeNull().State;
        await ShouldApplyAsync(store, record, new AcknowledgeTransition(record.PublishedAt.AddSeconds(2), "u-1"));
        var ended = (await store.FindAsync(record.InteractionId, None)).ShouldNotBeNull().State;

        ShouldBeSame(taken.Responses.ShouldHaveSingleItem().Response, answer);
        ShouldBeSame(ended.Responses.ShouldHaveSingleItem().Response, answer);
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
            _ => SampleRecords.Claim(record, userId, at: at) with { AcknowledgesAtOnce = random.Next(2) == 0 },
        };
    }
}
