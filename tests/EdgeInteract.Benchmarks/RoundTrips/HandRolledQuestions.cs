using System.Collections.Concurrent;
using EdgeInteract.Benchmarks.Questions;
using Microsoft.AspNetCore.SignalR;

namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>What waits, in a dictionary: no store, no deadline, no check of who answers or of what.</summary>
internal sealed class HandRolledQuestions(IHubContext<HandRolledHub> hub)
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<PurchaseAnswer>> _waiting = new(StringComparer.Ordinal);

    public async Task<PurchaseAnswer> AskAsync(string userId, PurchaseApproval question)
    {
        var id = Guid.NewGuid().ToString();
        var answered = new TaskCompletionSource<PurchaseAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[id] = answered;
        await hub.Clients.Group(userId).SendAsync("ask", new HandRolledQuestion(id, question));
        return await answered.Task;
    }

    public bool Complete(string id, PurchaseAnswer answer) => _waiting.TryRemove(id, out var answered) && answered.TrySetResult(answer);
}
