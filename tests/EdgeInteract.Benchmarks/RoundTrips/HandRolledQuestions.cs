using System.Collections.Concurrent;
using EdgeInteract.Benchmarks.Questions;
using Microsoft.AspNetCore.SignalR;

namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>What waits, in a dictionary: no store, no deadline, no check of who answers or of what.</summary>
internal sealed class HandRolledQuestions(IHubContext<HandRolledHub> hub)
{
    private const int TimeoutMs = 300_000;

    private readonly ConcurrentDictionary<string, TaskCompletionSource<PurchaseAnswer>> _waiting = new(StringComparer.Ordinal);

    public async Task<PurchaseAnswer> AskAsync(string userId, PurchaseApproval question)
    {
        var answered = Expect(out var id);
        await hub.Clients.Group(userId).SendAsync("ask", new HandRolledQuestion(id, question));
        return await answered;
    }

    public async Task<PurchaseAnswer> AskInFullAsync(string userId, PurchaseApproval question)
    {
        var answered = Expect(out var id);
        var now = TimeProvider.System.GetUtcNow();
        var full = new HandRolledFullQuestion(
            id,
            "benchmarks/purchase-approval",
            userId,
            $"Buy {question.Item} from {question.Supplier}?",
            question,
            "normal",
            TimeoutMs,
            now,
            now.AddMilliseconds(TimeoutMs),
            "0123456789abcdef");
        await hub.Clients.Group(userId).SendAsync("ask", full);
        return await answered;
    }

    public bool Complete(string id, PurchaseAnswer answer) => _waiting.TryRemove(id, out var answered) && answered.TrySetResult(answer);

    private Task<PurchaseAnswer> Expect(out string id)
    {
        id = Guid.NewGuid().ToString();
        var answered = new TaskCompletionSource<PurchaseAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[id] = answered;
        return answered.Task;
    }
}
