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
    private readonly bool _isFull;
    private readonly Arrivals _acks = new();

    private HandRolledQuestioner(HandRolledQuestions asked, IReadOnlyList<string> users, PurchaseApproval[] questions, HubConnection[] connections, bool isFull)
    {
        _asked = asked;
        _users = users;
        _questions = questions;
        _connections = connections;
        _isFull = isFull;
    }

    public static Task<IQuestioner> ConnectAsync(BenchmarkServer server, IReadOnlyList<string> users) => ConnectAsync(server, users, isFull: false);

    /// <summary>The same with the content of this system's messages.</summary>
    public static Task<IQuestioner> ConnectInFullAsync(BenchmarkServer server, IReadOnlyList<string> users) => ConnectAsync(server, users, isFull: true);

    private static async Task<IQuestioner> ConnectAsync(BenchmarkServer server, IReadOnlyList<string> users, bool isFull)
    {
        var questions = users.Select((_, number) => SampleQuestions.Create(number)).ToArray();
        var connections = users.Select(user => server.NewConnection(HandRolledHub.Path, user)).ToArray();
        var questioner = new HandRolledQuestioner(server.Services.GetRequiredService<HandRolledQuestions>(), users, questions, connections, isFull);
        foreach (var connection in connections)
        {
            if (isFull)
            {
                connection.On<InFullMessage>("ask", question => questioner._acks.Follow(RespondInFullAsync(connection, question.Id)));
            }
            else
            {
                connection.On<HandRolledQuestion>("ask", question => questioner._acks.Follow(RespondAsync(connection, question.Id)));
            }

            await connection.StartAsync();
            await connection.InvokeAsync<bool>("Ready");
        }

        return questioner;
    }

    public async Task AskAsync(int session)
    {
        _acks.Expect();
        var answer = await (_isFull ? _asked.AskInFullAsync(_users[session], _questions[session]) : _asked.AskAsync(_users[session], _questions[session]));
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

    private static async Task RespondInFullAsync(HubConnection connection, string id)
    {
        var ack = await connection.InvokeAsync<HandRolledFullAck>("RespondInFull", id, Guid.NewGuid().ToString(), new PurchaseAnswer("approved", "Fine with me."));
        if (ack.Status is not "acknowledged")
        {
            throw new InvalidOperationException($"The answer was refused: {ack}");
        }
    }

    // What the client reads of it: as much as that of this system.
    private sealed record InFullMessage(string Id, string Type, string Title, PurchaseApproval Payload);
}
