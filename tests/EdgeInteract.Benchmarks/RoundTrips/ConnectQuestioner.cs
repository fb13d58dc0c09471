using EdgeInteract.Benchmarks.Hosting;

namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>Connects the sessions of one side.</summary>
/// <param name="server">The server.</param>
/// <param name="users">The users, with one session each.</param>
internal delegate Task<IQuestioner> ConnectQuestioner(BenchmarkServer server, IReadOnlyList<string> users);
