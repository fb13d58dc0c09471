using System.Net;
using EdgeInteract.SignalR.Tests.Transport;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Benchmarks.Hosting;

/// <summary>Makes the same client for every side: SignalR's own, on a WebSocket.</summary>
internal static class HubConnections
{
    /// <summary>How long either side may be silent.</summary>
    public static TimeSpan Timeout { get; } = TimeSpan.FromMinutes(10);

    public static HubConnection Create(Uri address, string token)
    {
        var builder = new HubConnectionBuilder();
        builder.Services.AddSingleton<EndPoint>(new UriEndPoint(address));
        builder.Services.AddSingleton<IConnectionFactory>(
            new WebSocketConnectionFactory(options => options.SetRequestHeader("Authorization", $"Bearer {token}")));
        builder.AddJsonProtocol();
        var connection = builder.Build();
        connection.ServerTimeout = Timeout;
        return connection;
    }
}
