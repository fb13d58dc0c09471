using System.Collections.Concurrent;

namespace EdgeInteract.Redis.Tests.Faults;

/// <summary>How often the hooks of all nodes have run on the answer to each interaction.</summary>
internal sealed class HookCounts
{
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>What each run waits for.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public IReadOnlyDictionary<string, int> All => _counts;

    public int Of(string interactionId) => _counts.GetValueOrDefault(interactionId);

    public void Add(string interactionId) => _counts.AddOrUpdate(interactionId, 1, static (_, count) => count + 1);
}
