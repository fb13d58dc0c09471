using System.Globalization;
using EdgeInteract.Benchmarks.Hosting;
using EdgeInteract.Benchmarks.Questions;
using EdgeInteract.Benchmarks.RoundTrips;
using EdgeInteract.Delivery;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Benchmarks.Growth;

/// <summary>This system without the hub: real sessions of the runtime, whose users answer at once.</summary>
internal sealed class InProcessQuestioner : IQuestioner
{
    public const int Sessions = 50;
    // Those who are waited for are many people, none of whom is connected.
    private const int Absent = 1000;

    private readonly ServiceProvider _services;
    private readonly PurchaseApprovals _approvals;
    private readonly string[] _users = [.. Enumerable.Range(0, Sessions).Select(number => Name("present", number))];
    private readonly PurchaseApproval[] _questions = [.. Enumerable.Range(0, Sessions).Select(SampleQuestions.Create)];
    private readonly Arrivals _acks = new();
    private int _waiting;

    private InProcessQuestioner(ServiceProvider services)
    {
        _services = services;
        _approvals = services.GetRequiredService<PurchaseApprovals>();
    }

    public static async Task<InProcessQuestioner> ConnectAsync()
    {
        var services = new ServiceCollection();
        services.AddEdgeInteract().AddEdgeInteractBenchmarksInteractions();
        var questioner = new InProcessQuestioner(services.BuildServiceProvider());
        var sessions = questioner._services.GetRequiredService<IInteractionSessions>();
        foreach (var user in questioner._users)
        {
            var person = new AnsweringReceiver(questioner._acks);
            person.Session = await sessions.ConnectAsync(new InteractionUser(user), $"session of {user}", person, CancellationToken.None);
        }

        return questioner;
    }

    /// <summary>Asks until so many are waiting.</summary>
    /// <param name="count">How many.</param>
    /// <exception cref="InteractionTimeoutException">Nobody answered, so that there is nothing to measure.</exception>
    public async Task WaitForAsync(int count)
    {
        await Parallel.ForAsync(_waiting, Math.Max(count, _waiting), async (number, _) =>
        {
            var answer = _approvals.RequestPurchaseApproval(Name("absent", number % Absent), SampleQuestions.Create(number));
            if (answer.IsCompleted)
            {
                await answer;
            }
        });
        _waiting = Math.Max(count, _waiting);
    }

    /// <inheritdoc/>
    /// <exception cref="InteractionTimeoutException">Nobody answered, so that there is nothing to measure.</exception>
    public async Task AskAsync(int session)
    {
        _acks.Expect();
        var answer = await _approvals.RequestPurchaseApproval(_users[session], _questions[session]);
        if (answer.Outcome is not PurchaseApproval.Approved)
        {
            throw new InvalidOperationException("Another answer came than the one that was given.");
        }
    }

    public Task SettleAsync() => _acks.AllAsync();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
}
