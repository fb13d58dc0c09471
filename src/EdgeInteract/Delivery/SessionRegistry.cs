using EdgeInteract.Lifecycle;
using EdgeInteract.Responses;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Delivery;

/// <summary>The sessions of this node, by user. A user's topics are subscribed to while at least one session is here.</summary>
internal sealed class SessionRegistry(
    IEdgeStreamBroker broker,
    IInteractionStore store,
    InteractionLifecycle lifecycle,
    InteractionResponder responder,
    Reconciliation reconciliation,
    EdgeInteractOptions options,
    [FromKeyedServices(StoreClock.Key)] TimeProvider time,
    ILogger<SessionRegistry> logger) : IInteractionSessions
{
    private const int AtOnce = 256;

    private readonly Lock _gate = new();
    private readonly Dictionary<InteractionUser, UserSessions> _users = [];
    private bool _isReconciled;

    public async ValueTask<IInteractionSession> ConnectAsync(
        InteractionUser user, string sessionId, IInteractionReceiver receiver, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(user.UserId, nameof(user));
        ArgumentException.ThrowIfNullOrEmpty(sessionId);
        ArgumentNullException.ThrowIfNull(receiver);
        UserSessions? sessions;
        InteractionSession session;
        lock (_gate)
        {
            if (!_isReconciled)
            {
                _isReconciled = true;
                reconciliation.Add(ReconcileAsync);
            }

            if (!_users.TryGetValue(user, out sessions))
            {
                _users.Add(user, sessions = new UserSessions(user, broker, store, lifecycle, time, logger));
            }

            session = new InteractionSession(user, sessionId, receiver, sessions, this, store, lifecycle, responder, options, time, logger);
            sessions.Add(session);
        }

        try
        {
            await sessions.SubscribedAsync(cancellationToken).ConfigureAwait(false);
            return session;
        }
        catch
        {
            await session.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask DisconnectAsync(InteractionSession session)
    {
        UserSessions? empty = null;
        lock (_gate)
        {
            if (_users.TryGetValue(session.User, out var sessions) && sessions.Remove(session) && sessions.IsEmpty)
            {
                _users.Remove(session.User);
                empty = sessions;
            }
        }

        if (empty is not null)
        {
            await empty.DisposeAsync().ConfigureAwait(false);
        }
    }

    // A message that brings a card, or takes one away, may be lost.
    private async Task ReconcileAsync(bool isLost)
    {
        UserSessions[] users;
        lock (_gate)
        {
            users = [.. _users.Values];
        }

        foreach (var some in users.Chunk(AtOnce))
        {
            await Task.WhenAll(some.Select(sessions => sessions.ReconcileAsync(isLost))).ConfigureAwait(false);
        }
    }
}
