using EdgeInteract.Benchmarks.Hosting;
using EdgeInteract.Benchmarks.Questions;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>The second peer: what is often written by hand on SignalR.</summary>
internal sealed class HandRolledQuestioner : IQuestioner
{
    private readonly HandRolledQuestions _asked;
    private readonly IReadOnlyList<string> _users;
    private readonly PurchaseApproval[] _questions;
    private readonly HubConnection[] _connections;
    private readonly Arrivals _acks = new();

    private HandRolledQuestioner(HandRolledQuestions asked, IReadOnlyList<string> users, PurchaseApproval[] questions, HubConnection[] connections)
    {
        _asked = asked;
        _users = users;
        _questions = questions;
        _connections = connections;
    }

    public static async Task<IQuestioner> ConnectAsync(BenchmarkServer server, IReadOnlyList<string> users)
    {
        var questions = users.Select((_, number) => SampleQuestions.Create(number)).ToArray();
        var connections = users.Select(user => server.NewConnection(HandRolledHub.Path, user)).ToArray();
        var questioner = new HandRolledQuestioner(server.Services.GetRequiredService<HandRolledQuestions>(), users, questions, connections);
        foreach (var connection in connections)
        {
            connection.On<HandRolledQuestion>("ask", question => questioner._acks.Follow(RespondAsync(connection, question.Id)));
            await connection.StartAsync();
            await connection.InvokeAsync<bool>("Ready");
        }

        return questioner;
    }

    public async Task AskAsync(int session)
    {
        _acks.Expect();
        var answer = await _asked.AskAsync(_users[session], _questions[session]);
        if (answer.Outcome is not "approved")
        {
            throw new InvalidOperationException("Another answer came than the one that was given.");
        }
    }

    public Task SettleAsync() => _acks.AllAsync();

    public ValueTask DisposeAsync() => _connections.DisposeAllAsync();

    private static async Task RespondAsync(HubConnection connection, string id)
    {
        var ack = await connection.InvokeAsync<HandRolledAck>("Respond", id, new PurchaseAnswer("approved", "Fine with me."));
        if (ack.Status is not "acknowledged")
        {
            throw new InvalidOperationException($"The answer was refused: {ack}");
        }
    }
}
