using System.Globalization;
using System.Text.Json;
using EdgeInteract.Benchmarks.Questions;
using EdgeInteract.Delivery;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Benchmarks.Memory;

/// <summary>This system: calls of the generated method that wait for people who are not there. One in a hundred is cancelled, all others are answered.</summary>
internal sealed class WaitingRequests : IWaiting
{
    private const int People = 1000;
    private static readonly JsonElement Data = JsonElement.Parse("{}");

    // What is kept for a day is gone after two; the clock is the only thing here that is not as in production.
    private static readonly TimeSpan AfterRetention = TimeSpan.FromDays(2);

    private readonly ShiftedTimeProvider _time = new();
    private readonly ServiceProvider _services;
    private readonly PurchaseApprovals _approvals;
    private readonly IInteractionSessions _sessions;
    private Task<InteractionAnswer<PurchaseApproval.Outcome>>[] _answers = [];

    public WaitingRequests()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddEdgeInteract().AddEdgeInteractBenchmarksInteractions();
        _services = services.BuildServiceProvider();
        _approvals = _services.GetRequiredService<PurchaseApprovals>();
        _sessions = _services.GetRequiredService<IInteractionSessions>();
    }

    public Task AskAsync(int count)
    {
        _answers = new Task<InteractionAnswer<PurchaseApproval.Outcome>>[count];
        for (var number = 0; number < count; number++)
        {
            _answers[number] = _approvals.RequestPurchaseApproval(Person(number % People), SampleQuestions.Create(number));
        }

        return Task.CompletedTask;
    }

    public async Task EndAsync()
    {
        await EndAllAsync();
        // The store looks for what it need not keep any longer when something new comes.
        _time.Shift(AfterRetention);
        await AskAsync(1);
        await EndAllAsync();
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task EndAllAsync()
    {
        foreach (var person in Enumerable.Range(0, Math.Min(People, _answers.Length)).Select(Person))
        {
            await AnswerAllAsync(person);
        }

        foreach (var answer in _answers)
        {
            await ((Task)answer).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        _answers = [];
    }

    // Who connects gets what is pending, and ends it.
    private async Task AnswerAllAsync(string person)
    {
        var inbox = new PendingReceiver();
        await using var session = await _sessions.ConnectAsync(new InteractionUser(person), $"session of {person}", inbox, CancellationToken.None);
        await session.ReplayAsync(CancellationToken.None);
        foreach (var (id, number) in (await inbox.Pending).Select((id, number) => (id, number)))
        {
            if (number % 100 == 99)
            {
                await _services.GetRequiredService<IInteractionPublisher>().CancelAsync(id);
                continue;
            }

            var reply = new InteractionReply { InteractionId = id, ResponseId = Guid.NewGuid().ToString(), Outcome = "approved", Data = Data };
            var ack = await session.RespondAsync(reply, CancellationToken.None);
            if (ack.Status is not InteractionAckStatus.Acknowledged)
            {
                throw new InvalidOperationException($"The answer was refused: {ack}");
            }
        }
    }

    private static string Person(int number) => string.Create(CultureInfo.InvariantCulture, $"person-{number}");
}
