using System.Text.Json;
using EdgeInteract.Benchmarks.Hosting;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Benchmarks.FanOut;

/// <summary>The peer: two bare sends to a group of as many connections, of the same JSON. Nobody answers, and nothing is kept.</summary>
internal sealed class GroupFanOut : IAsyncDisposable
{
    private readonly IHubContext<GroupHub> _hub;
    private readonly HubConnection[] _connections;
    private readonly JsonElement _request;
    private readonly JsonElement _dismissal;
    private readonly Arrivals _arrivals = new();

    private GroupFanOut(IHubContext<GroupHub> hub, HubConnection[] connections, JsonElement request, JsonElement dismissal)
    {
        _hub = hub;
        _connections = connections;
        _request = request;
        _dismissal = dismissal;
    }

    public static async Task<GroupFanOut> ConnectAsync(BenchmarkServer server, IReadOnlyList<string> users, JsonElement request, JsonElement dismissal)
    {
        var connections = users.Select(user => server.NewConnection(GroupHub.Path, user)).ToArray();
        var fanOut = new GroupFanOut(server.Services.GetRequiredService<IHubContext<GroupHub>>(), connections, request, dismissal);
        await connections.ForEachAsync(async connection =>
        {
            connection.On<JsonElement>("interaction", _ => fanOut._arrivals.Arrive());
            connection.On<JsonElement>("dismissed", _ => fanOut._arrivals.Arrive());
            await connection.StartAsync();
            await connection.InvokeAsync<bool>("Ready");
        });
        return fanOut;
    }

    /// <summary>Ends when everybody has got both.</summary>
    public async Task SendAsync()
    {
        await SendAsync("interaction", _request);
        await SendAsync("dismissed", _dismissal);
    }

    public ValueTask DisposeAsync() => _connections.DisposeAllAsync();

    private async Task SendAsync(string method, JsonElement message)
    {
        _arrivals.Expect(_connections.Length);
        await _hub.Clients.Group(GroupHub.Everybody).SendAsync(method, message);
        await _arrivals.AllAsync();
    }
}
