using EdgeInteract.Benchmarks.Hosting;
using EdgeInteract.Benchmarks.Questions;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>The first peer: the results of SignalR's clients.</summary>
internal sealed class ClientResultQuestioner : IQuestioner
{
    private readonly IHubContext<ClientResultHub> _hub;
    private readonly ClientResultConnections _ids;
    private readonly IReadOnlyList<string> _users;
    private readonly PurchaseApproval[] _questions;
    private readonly HubConnection[] _connections;

    private ClientResultQuestioner(IServiceProvider services, IReadOnlyList<string> users, PurchaseApproval[] questions, HubConnection[] connections)
    {
        _hub = services.GetRequiredService<IHubContext<ClientResultHub>>();
        _ids = services.GetRequiredService<ClientResultConnections>();
        _users = users;
        _questions = questions;
        _connections = connections;
    }

    public static async Task<IQuestioner> ConnectAsync(BenchmarkServer server, IReadOnlyList<string> users)
    {
        var questions = users.Select((_, number) => SampleQuestions.Create(number)).ToArray();
        var connections = users.Select(user => server.NewConnection(ClientResultHub.Path, user)).ToArray();
        foreach (var connection in connections)
        {
            connection.On<PurchaseApproval, PurchaseAnswer>("ask", _ => new PurchaseAnswer("approved", "Fine with me."));
            await connection.StartAsync();
            await connection.InvokeAsync<bool>("Ready");
        }

        return new ClientResultQuestioner(server.Services, users, questions, connections);
    }

    public async Task AskAsync(int session)
    {
        var connectionId = _ids[_users[session]];
        var answer = await _hub.Clients.Client(connectionId).InvokeAsync<PurchaseAnswer>("ask", _questions[session], CancellationToken.None);
        if (answer.Outcome is not "approved")
        {
            throw new InvalidOperationException("Another answer came than the one that was given.");
        }
    }

    public Task SettleAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => _connections.DisposeAllAsync();
}
