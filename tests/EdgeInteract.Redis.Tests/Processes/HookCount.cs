using System.Collections.Concurrent;

namespace EdgeInteract.Redis.Tests.Processes;

/// <summary>How often the hooks of a test have run on the answer to each interaction.</summary>
internal sealed class HookCount
{
    public ConcurrentDictionary<string, int> Runs { get; } = new(StringComparer.Ordinal);
}
