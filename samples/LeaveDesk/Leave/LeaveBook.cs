using System.Collections.Concurrent;
using EdgeInteract;

namespace LeaveDesk.Leave;

/// <summary>Every leave request and what became of it, in memory. Who reads an entry can wait for its next change.</summary>
internal sealed class LeaveBook
{
    private readonly ConcurrentDictionary<string, LeavePage> _pages = new(StringComparer.Ordinal);

    public void Add(LeaveEntry entry) => _pages[entry.InteractionId] = new LeavePage(entry);

    public LeavePage? Find(string interactionId) => _pages.GetValueOrDefault(interactionId);

    public IReadOnlyList<LeaveEntry> FiledBy(string userId) =>
    [
        .. _pages.Values.Select(page => page.Entry)
            .Where(entry => string.Equals(entry.FiledBy, userId, StringComparison.Ordinal))
            .OrderByDescending(entry => entry.FiledAt)
            .ThenByDescending(entry => entry.InteractionId, StringComparer.Ordinal),
    ];

    public void Decide(string interactionId, LeaveDecision decision) =>
        _pages[interactionId].Change(entry => entry with { Status = InteractionStatus.Acknowledged, Decision = decision });

    public void End(string interactionId, InteractionStatus status) => _pages[interactionId].Change(entry => entry with { Status = status });
}
