using EdgeInteract.Benchmarks.Hosting;
using EdgeInteract.Benchmarks.Questions;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>What is written by hand on SignalR and Redis, for two nodes.</summary>
internal sealed class HandRolledRedisQuestioner : IQuestioner
{
    private readonly HandRolledRedisQuestions _asked;
    private readonly IReadOnlyList<string> _users;
    private readonly PurchaseApproval[] _questions;
    private readonly HubConnection[] _connections;
    private readonly Arrivals _acks = new();

    private HandRolledRedisQuestioner(HandRolledRedisQuestions asked, IReadOnlyList<string> users, PurchaseApproval[] questions, HubConnection[] connections)
    {
        _asked = asked;
        _users = users;
        _questions = questions;
        _connections = connections;
    }

    /// <param name="asking">The node that asks.</param>
    /// <param name="answering">The node that the users are connected to.</param>
    /// <param name="users">The users.</param>
    public static async Task<IQuestioner> ConnectAsync(BenchmarkServer asking, BenchmarkServer answering, IReadOnlyList<string> users)
    {
        var asked = asking.Services.GetRequiredService<HandRolledRedisQuestions>();
        await asked.StartAsync();
        var connections = users.Select(user => answering.NewConnection(HandRolledRedisHub.Path, user)).ToArray();
        var questioner = new HandRolledRedisQuestioner(asked, users, [.. users.Select((_, number) => SampleQuestions.Create(number))], connections);
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
