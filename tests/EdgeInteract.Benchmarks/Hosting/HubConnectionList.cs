using Microsoft.AspNetCore.SignalR.Client;

namespace EdgeInteract.Benchmarks.Hosting;

/// <summary>Ends many connections at once.</summary>
internal static class HubConnectionList
{
    public static async ValueTask DisposeAllAsync(this IEnumerable<HubConnection> connections) =>
        await Task.WhenAll(connections.Select(connection => connection.DisposeAsync().AsTask()));
}
