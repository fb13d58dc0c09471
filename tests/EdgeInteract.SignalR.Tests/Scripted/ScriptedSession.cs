using System.Collections.Concurrent;
using EdgeInteract.Delivery;

namespace EdgeInteract.SignalR.Tests.Scripted;

internal sealed class ScriptedSession(InteractionUser user, string sessionId, IInteractionReceiver receiver, ScriptedSessions script) : IInteractionSession
{
    private readonly TaskCompletionSource _disposed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public InteractionUser User { get; } = user;

    public string SessionId { get; } = sessionId;

    public IInteractionReceiver Receiver { get; } = receiver;

    public ConcurrentQueue<InteractionReply> Replies { get; } = [];

    public ConcurrentQueue<string> Displayed { get; } = [];

    public Task Disposed => _disposed.Task;

    public ValueTask ReplayAsync(CancellationToken cancellationToken) => default;

    public ValueTask<InteractionAck> RespondAsync(InteractionReply reply, CancellationToken cancellationToken)
    {
        Replies.Enqueue(reply);
        return new(script.OnRespond(reply));
    }

    public ValueTask DisplayedAsync(string interactionId, CancellationToken cancellationToken)
    {
        Displayed.Enqueue(interactionId);
        return default;
    }

    public ValueTask DisposeAsync()
    {
        _disposed.TrySetResult();
        return default;
    }
}
