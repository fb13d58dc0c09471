using EdgeInteract.Storage;
using EdgeInteract.Streams;
using EdgeInteract.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace EdgeInteract.Tests;

/// <summary>What several nodes share.</summary>
internal sealed class World
{
    public VirtualTimeProvider Time { get; } = new();

    public InMemoryInteractionStore MemoryStore { get; } = new(TimeSpan.FromDays(1));

    public IInteractionStore Store { get; init; }

    public InMemoryEdgeStreamBroker Broker { get; } = new(NullLogger<InMemoryEdgeStreamBroker>.Instance);

    public Dictionary<string, IReadOnlyCollection<string>> Roles { get; } = new(StringComparer.Ordinal)
    {
        ["members"] = ["u-1", "u-2", "u-3"],
        ["nobody"] = [],
    };

    public World() => Store = MemoryStore;
}
