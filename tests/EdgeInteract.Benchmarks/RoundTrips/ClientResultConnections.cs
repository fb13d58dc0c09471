using System.Collections.Concurrent;

namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>The connection of each user.</summary>
internal sealed class ClientResultConnections() : ConcurrentDictionary<string, string>(StringComparer.Ordinal);
