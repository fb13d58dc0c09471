using Microsoft.AspNetCore.SignalR.Client;

namespace EdgeInteract.Benchmarks.Hosting;

/// <summary>Starts and ends many connections.</summary>
internal static class HubConnectionList
{
    // More would wait in the backlog of the listening socket, and some would be refused.
    private const int AtOnce = 16;

    public static Task ForEachAsync(this IEnumerable<HubConnection> connections, Func<HubConnection, Task> start) =>
        Parallel.ForEachAsync(
            connections, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (connection, _) => await start(connection));

    public static async ValueTask DisposeAllAsync(this IEnumerable<HubConnection> connections) =>
        await Task.WhenAll(connections.Select(connection => connection.DisposeAsync().AsTask()));
}
