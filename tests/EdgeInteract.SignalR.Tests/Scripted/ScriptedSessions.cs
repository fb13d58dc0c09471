using EdgeInteract.Delivery;

namespace EdgeInteract.SignalR.Tests.Scripted;

/// <summary>A runtime that does what the test says, for what the real one cannot be made to do: fixed ids and times, and failing.</summary>
internal sealed class ScriptedSessions : IInteractionSessions
{
    private readonly TaskCompletionSource<ScriptedSession> _connected = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How many of the next attempts to connect a session fail.</summary>
    public int Failures { get; set; }

    public Func<InteractionReply, InteractionAck> OnRespond { get; set; } = _ => throw new InvalidOperationException("sample secret");

    public Task<ScriptedSession> Connected => _connected.Task;

    public ValueTask<IInteractionSession> ConnectAsync(
        InteractionUser user, string sessionId, IInteractionReceiver receiver, CancellationToken cancellationToken)
    {
        if (Failures > 0)
        {
            Failures--;
            throw new InteractionStoreUnavailableException("The store cannot be reached.");
        }

        var session = new ScriptedSession(user, sessionId, receiver, this);
        _connected.TrySetResult(session);
        return new(session);
    }
}
