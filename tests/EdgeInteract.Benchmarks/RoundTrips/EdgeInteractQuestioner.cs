using EdgeInteract.Benchmarks.Hosting;
using EdgeInteract.Benchmarks.Questions;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>This system: the generated call, the hub, the answer checked, claimed and acknowledged.</summary>
internal sealed class EdgeInteractQuestioner : IQuestioner
{
    public const string Path = "/edge-stream";

    private readonly PurchaseApprovals _approvals;
    private readonly IReadOnlyList<string> _users;
    private readonly PurchaseApproval[] _questions;
    private readonly HubConnection[] _connections;
    private readonly Arrivals _acks = new();

    private EdgeInteractQuestioner(PurchaseApprovals approvals, IReadOnlyList<string> users, PurchaseApproval[] questions, HubConnection[] connections)
    {
        _approvals = approvals;
        _users = users;
        _questions = questions;
        _connections = connections;
    }

    public static Task<IQuestioner> ConnectAsync(BenchmarkServer server, IReadOnlyList<string> users) => ConnectAsync(server, server, users);

    /// <param name="asking">The node that asks.</param>
    /// <param name="answering">The node that the users are connected to.</param>
    /// <param name="users">The users.</param>
    public static async Task<IQuestioner> ConnectAsync(BenchmarkServer asking, BenchmarkServer answering, IReadOnlyList<string> users)
    {
        var questions = users.Select((_, number) => SampleQuestions.Create(number)).ToArray();
        var connections = users.Select(user => answering.NewConnection(Path, user)).ToArray();
        var questioner = new EdgeInteractQuestioner(asking.Services.GetRequiredService<PurchaseApprovals>(), users, questions, connections);
        foreach (var connection in connections)
        {
            await questioner.StartAsync(connection);
        }

        return questioner;
    }

    /// <inheritdoc/>
    /// <exception cref="InteractionTimeoutException">Nobody answered, so that there is nothing to measure.</exception>
    public async Task AskAsync(int session)
    {
        _acks.Expect();
        var answer = await _approvals.RequestPurchaseApproval(_users[session], _questions[session]);
        if (answer.Outcome is not PurchaseApproval.Approved)
        {
            throw new InvalidOperationException("Another answer came than the one that was given.");
        }
    }

    public Task SettleAsync() => _acks.AllAsync();

    public ValueTask DisposeAsync() => _connections.DisposeAllAsync();

    private async Task StartAsync(HubConnection connection)
    {
        var isReplayed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        connection.On<PendingMessage>("pending", _ => isReplayed.TrySetResult());
        connection.On<InteractionMessage>("interaction", message => _acks.Follow(RespondAsync(connection, message.InteractionId)));
        await connection.StartAsync();
        await isReplayed.Task;
    }

    private static async Task RespondAsync(HubConnection connection, string interactionId)
    {
        var reply = new ReplyMessage(interactionId, Guid.NewGuid().ToString(), "approved", new ReplyData("Fine with me."));
        var ack = await connection.InvokeAsync<AckMessage>("respond", reply);
        if (ack.Status is not "acknowledged")
        {
            throw new InvalidOperationException($"The answer was refused: {ack}");
        }
    }
}
