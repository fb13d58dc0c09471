using System.Text.Json;
using EdgeInteract.Benchmarks.Hosting;
using EdgeInteract.Benchmarks.Questions;
using EdgeInteract.Benchmarks.RoundTrips;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Benchmarks.FanOut;

/// <summary>This system: one request to a role, one answer, a dismissal for every other member.</summary>
internal sealed class RoleFanOut : IAsyncDisposable
{
    private readonly PurchaseApprovals _approvals;
    private readonly HubConnection[] _connections;
    private readonly Arrivals _arrivals = new();
    private int _number;

    private RoleFanOut(PurchaseApprovals approvals, HubConnection[] connections)
    {
        _approvals = approvals;
        _connections = connections;
    }

    /// <summary>The message of the last request.</summary>
    public JsonElement LastRequest { get; private set; }

    /// <summary>One of the messages that took its cards away.</summary>
    public JsonElement LastDismissal { get; private set; }

    public static async Task<RoleFanOut> ConnectAsync(BenchmarkServer server, IReadOnlyList<string> users)
    {
        var connections = users.Select(user => server.NewConnection(EdgeInteractQuestioner.Path, user)).ToArray();
        var fanOut = new RoleFanOut(server.Services.GetRequiredService<PurchaseApprovals>(), connections);
        fanOut._arrivals.Expect(connections.Length);
        await connections.ForEachAsync(connection =>
        {
            connection.On<JsonElement>("pending", _ => fanOut._arrivals.Arrive());
            connection.On<JsonElement>("interaction", fanOut.OnInteraction);
            connection.On<JsonElement>("dismissed", fanOut.OnDismissed);
            return connection.StartAsync();
        });
        await fanOut._arrivals.AllAsync();
        return fanOut;
    }

    /// <summary>Ends when every member has the card, one has answered, and all others have lost it.</summary>
    /// <exception cref="InteractionTimeoutException">Nobody answered, so that there is nothing to measure.</exception>
    public async Task SendAsync()
    {
        _arrivals.Expect(_connections.Length);
        var answer = _approvals.RequestPurchaseApproval(InteractionTarget.Role("buyers"), SampleQuestions.Create(_number));
        await _arrivals.AllAsync();

        _arrivals.Expect(_connections.Length - 1);
        var responder = _connections[_number++ % _connections.Length];
        var reply = new ReplyMessage(
            LastRequest.GetProperty("interactionId").GetString()!, Guid.NewGuid().ToString(), "approved", new ReplyData("Fine with me."));
        var ack = await responder.InvokeAsync<AckMessage>("respond", reply);
        if (ack.Status is not "acknowledged")
        {
            throw new InvalidOperationException($"The answer was refused: {ack}");
        }

        await answer;
        await _arrivals.AllAsync();
    }

    public ValueTask DisposeAsync() => _connections.DisposeAllAsync();

    private void OnInteraction(JsonElement message)
    {
        LastRequest = message;
        _arrivals.Arrive();
    }

    private void OnDismissed(JsonElement message)
    {
        LastDismissal = message;
        _arrivals.Arrive();
    }
}
