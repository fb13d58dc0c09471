using System.Collections.Immutable;
using System.Text.Json;
using EdgeInteract.Lifecycle;
using EdgeInteract.Publishing;
using EdgeInteract.Responses;
using EdgeInteract.Serialization;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Delivery;

/// <summary>The sessions that one user has on this node, and their two subscriptions.</summary>
internal sealed class UserSessions(
    InteractionUser user, IEdgeStreamBroker broker, IInteractionStore store, InteractionLifecycle lifecycle, TimeProvider time, ILogger logger) : IAsyncDisposable
{
    // How many dismissals are remembered: what may overtake a request is one at the same moment.
    private const int MaxDismissed = 64;

    // The ids alone cost little and may be out of date: where a card's end was lost to the list of a user as it was to the screens, only the interactions themselves tell.
    private const int LooksPerReading = 10;

    // What comes is put into the queues of the sessions, which are bounded.
    private static readonly TopicSubscriptionOptions AtOnce = new() { IsImmediate = true };

    private readonly Lock _gate = new();
    private readonly Lock _order = new();
    private readonly Queue<string> _dismissed = new();
    private readonly ShownCards? _shown = broker.ReconcileInterval is null ? null : new ShownCards();
    private ImmutableArray<InteractionSession> _sessions = [];
    private Task<IAsyncDisposable[]>? _subscriptions;
    // Not all users at the same look.
    private int _looks = Random.Shared.Next(LooksPerReading);

    public bool IsEmpty => _sessions.IsEmpty;

    public bool HasOne => _sessions.Length == 1;

    // Called under the registry's gate, so the list has one writer at a time; readers take it as it is.
    public void Add(InteractionSession session) => _sessions = _sessions.Add(session);

    public bool Remove(InteractionSession session)
    {
        var others = _sessions.Remove(session);
        var isRemoved = others.Length != _sessions.Length;
        _sessions = others;
        return isRemoved;
    }

    /// <summary>Ends when both topics are subscribed to. A failed attempt is made again by the next session.</summary>
    public async Task SubscribedAsync(CancellationToken cancellationToken)
    {
        Task<IAsyncDisposable[]> subscriptions;
        lock (_gate)
        {
            if (_subscriptions is null or { IsFaulted: true } or { IsCanceled: true })
            {
                _subscriptions = SubscribeAsync();
            }

            subscriptions = _subscriptions;
        }

        await subscriptions.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Compares the cards that the sessions have with those that the user has: takes away what has ended, and sends all of them again where one is missing. A client does not take the
    /// list of a replay for that: of cards that it had when it connected it knows that they are older than the list, and of others it does not.
    /// </summary>
    /// <param name="isLost">Whether messages are known to be lost. If not, what differs may be on its way, and has to differ twice.</param>
    public async Task ReconcileAsync(bool isLost)
    {
        if (_shown is null)
        {
            return;
        }

        var pending = isLost || Interlocked.Increment(ref _looks) % LooksPerReading == 0 ? await ReadPendingIdsAsync().ConfigureAwait(false)
            : await store.GetPendingIdsAsync(user, time.GetUtcNow(), CancellationToken.None).ConfigureAwait(false);
        var (ended, hasMissing) = _shown.Compare(pending, isCertain: isLost);
        await Task.WhenAll(ended.Select(DismissEndedAsync)).ConfigureAwait(false);
        if (!hasMissing)
        {
            return;
        }

        foreach (var session in _sessions)
        {
            await session.ReplayAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>Notes what a session is sent by a replay.</summary>
    public void Show(IEnumerable<string> interactionIds) => _shown?.Add(interactionIds);

    public async ValueTask DisposeAsync()
    {
        Task<IAsyncDisposable[]>? subscriptions;
        lock (_gate)
        {
            subscriptions = _subscriptions;
        }

        if (subscriptions is null)
        {
            return;
        }

        try
        {
            foreach (var subscription in await subscriptions.ConfigureAwait(false))
            {
                await subscription.DisposeAsync().ConfigureAwait(false);
            }
        }
        catch (InteractionStoreUnavailableException)
        {
            // Never subscribed: nothing to end. Who connected has got the exception.
        }
    }

    private async Task<IAsyncDisposable[]> SubscribeAsync()
    {
        var inbox = await broker.SubscribeAsync(InteractionTopics.Inbox(user), AtOnce, OnInteractionAsync, CancellationToken.None).ConfigureAwait(false);
        try
        {
            var dismissals = await broker.SubscribeAsync(InteractionTopics.Dismiss(user), AtOnce, OnDismissalAsync, CancellationToken.None).ConfigureAwait(false);
            return [inbox, dismissals];
        }
        catch
        {
            await inbox.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private ValueTask OnInteractionAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        var delivery = new InboxDelivery(RequestMessage.ReadInteractionId(message.Span), message, lifecycle, time, logger);
        List<InteractionSession>? idle = null;
        InteractionSession? first = null;
        lock (_order)
        {
            // The topics are two, so a dismissal can overtake its request; sending that now would leave a dead card on the screen.
            if (_dismissed.Contains(delivery.InteractionId))
            {
                return default;
            }

            _shown?.Add(delivery.InteractionId);
            foreach (var session in _sessions)
            {
                if (!session.Deliver(delivery))
                {
                    continue;
                }

                if (first is null)
                {
                    first = session;
                }
                else
                {
                    (idle ??= []).Add(session);
                }
            }
        }

        // Sent on the publisher's thread, which spares a hop, and under no lock: what a receiver does may come back here.
        first?.RunHere();
        idle?.ForEach(static session => session.RunHere());
        return default;
    }

    private ValueTask OnDismissalAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        var dismissal = JsonSerializer.Deserialize(message.Span, EdgeInteractJsonContext.Default.InteractionDismissal);
        if (dismissal is not null)
        {
            Dismiss(dismissal);
        }

        return default;
    }

    private async Task<IReadOnlyCollection<string>> ReadPendingIdsAsync()
    {
        var pending = await store.GetPendingAsync(user, time.GetUtcNow(), CancellationToken.None).ConfigureAwait(false);
        return [.. pending.Select(static interaction => interaction.Record.InteractionId)];
    }

    private async Task DismissEndedAsync(string interactionId)
    {
        var stored = await store.FindAsync(interactionId, CancellationToken.None).ConfigureAwait(false);
        var dismissal = stored is null
            // It ended so long ago that it is not kept any more, and nobody knows how.
            ? new InteractionDismissal { InteractionId = interactionId, Reason = InteractionDismissalReason.TimedOut }
            : DismissalReasons.Find(stored, user.UserId);
        if (dismissal is not null)
        {
            Dismiss(dismissal);
        }
    }

    private void Dismiss(InteractionDismissal dismissal)
    {
        lock (_order)
        {
            _shown?.Remove(dismissal.InteractionId);
            _dismissed.Enqueue(dismissal.InteractionId);
            if (_dismissed.Count > MaxDismissed)
            {
                _dismissed.Dequeue();
            }

            foreach (var session in _sessions)
            {
                // The session that answered gets its ack instead.
                if (!string.Equals(dismissal.SessionId, session.SessionId, StringComparison.Ordinal))
                {
                    session.Dismiss(dismissal);
                }
            }
        }
    }
}
