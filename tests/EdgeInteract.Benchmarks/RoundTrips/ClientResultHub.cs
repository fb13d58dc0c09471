using Microsoft.AspNetCore.SignalR;

namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>A hub whose clients return results: SignalR's own way to ask. It keeps nothing, checks nothing and tells the client nothing.</summary>
internal sealed class ClientResultHub(ClientResultConnections connections) : Hub
{
    public const string Path = "/client-results";

    public override Task OnConnectedAsync()
    {
        connections[Context.UserIdentifier!] = Context.ConnectionId;
        return Task.CompletedTask;
    }

    /// <summary>Answered after <see cref="OnConnectedAsync"/> has ended.</summary>
    public bool Ready() => true;
}
