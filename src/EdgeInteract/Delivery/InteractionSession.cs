using EdgeInteract.Lifecycle;
using EdgeInteract.Responses;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using EdgeInteract.Telemetry;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Delivery;

/// <summary>
/// One session. What it sends goes through a queue of its own, so that a slow one delays no other; one that falls too far behind loses messages and then gets
/// everything that is pending again, which is the truth at that time.
/// </summary>
internal sealed class InteractionSession(
    InteractionUser user,
    string sessionId,
    IInteractionReceiver receiver,
    UserSessions sessions,
    SessionRegistry registry,
    IInteractionStore store,
    InteractionLifecycle lifecycle,
    InteractionResponder responder,
    EdgeInteractOptions options,
    TimeProvider time,
    ILogger logger) : SerialQueue<SessionMessage>(QueueCapacity), IInteractionSession
{
    private const int QueueCapacity = 4096;

    private readonly Lock _gate = new();
    // For each replay under way, what was dismissed since it began to read.
    private readonly List<HashSet<string>> _replays = [];
    private bool _hasOverflowed;

    public InteractionUser User { get; } = user;

    public string SessionId { get; } = sessionId;

    /// <summary>Whether the user has no other session on this node.</summary>
    public bool IsAlone => sessions.HasOne;

    /// <returns>Whether the caller has to call <see cref="SerialQueue{T}.RunHere"/>, when it holds no lock.</returns>
    public bool Deliver(InboxDelivery delivery) => Send(new SessionMessage(Interaction: delivery));

    public void Dismiss(InteractionDismissal dismissal)
    {
        lock (_gate)
        {
            _replays.ForEach(dismissed => dismissed.Add(dismissal.InteractionId));
            RunOnPool(Send(new SessionMessage(Dismissal: dismissal)));
        }
    }

    public async ValueTask ReplayAsync(CancellationToken cancellationToken)
    {
        var dismissed = new HashSet<string>(StringComparer.Ordinal);
        lock (_gate)
        {
            _replays.Add(dismissed);
        }

        try
        {
            var pending = await store.GetPendingAsync(User, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
            lock (_gate)
            {
                // What ended after the list was read has been dismissed already; sending it now would leave a dead card on the screen.
                InteractionRecord[] open = [.. pending.Select(interaction => interaction.Record).Where(record => !dismissed.Contains(record.InteractionId))];
                sessions.Show(open.Select(static record => record.InteractionId));
                RunOnPool(Send(new SessionMessage(Replay: open)));
            }
        }
        finally
        {
            lock (_gate)
            {
                _replays.Remove(dismissed);
            }
        }
    }

    public async ValueTask<InteractionAck> RespondAsync(InteractionReply reply, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var (id, responseId) = (reply.InteractionId ?? string.Empty, reply.ResponseId ?? string.Empty);
        try
        {
            var result = await responder.AnswerAsync(User, reply, SessionId, this, cancellationToken).ConfigureAwait(false);
            if (result.Refusal is { } refusal)
            {
                return InteractionAcks.Refused(id, responseId, refusal, time.GetUtcNow());
            }

            return result.Completion is { } completion
                ? await AckAsync(result.Response!, completion, cancellationToken).ConfigureAwait(false)
                : InteractionAcks.Acknowledged(result.Response!, result.AcknowledgedAt);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            logger.RespondFailed(exception, id);
            return InteractionAcks.Unavailable(id, responseId, time.GetUtcNow());
        }
    }

    public async ValueTask DisplayedAsync(string interactionId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(interactionId))
        {
            return;
        }

        var stored = await store.FindRecentAsync(interactionId, cancellationToken).ConfigureAwait(false);
        if (stored?.Record.IsRecipient(User) == true)
        {
            await lifecycle.ApplyAsync(stored.Record, new DisplayTransition(time.GetUtcNow())).ConfigureAwait(false);
        }
    }

    public ValueTask DisposeAsync()
    {
        Close();
        return registry.DisconnectAsync(this);
    }

    protected override async ValueTask HandleAsync(SessionMessage item)
    {
        if (item.Interaction is { } delivery)
        {
            await SendInteractionAsync(delivery).ConfigureAwait(false);
        }
        else if (item.Dismissal is { } dismissal)
        {
            await receiver.SendDismissedAsync(dismissal, CancellationToken.None).ConfigureAwait(false);
        }
        else if (item.Replay is { } open)
        {
            await SendReplayAsync(open).ConfigureAwait(false);
        }
        else if (item.Ack is { } ack)
        {
            await receiver.SendAckAsync(ack, CancellationToken.None).ConfigureAwait(false);
        }

        if (Volatile.Read(ref _hasOverflowed) && IsIdle)
        {
            await RepairAsync().ConfigureAwait(false);
        }
    }

    protected override void OnFailed(Exception exception) => logger.SessionSendFailed(exception, SessionId);

    private async ValueTask<InteractionAck> AckAsync(InteractionResponse response, Task<DateTimeOffset> completion, CancellationToken cancellationToken)
    {
        try
        {
            var at = await completion.WaitAsync(TimeSpan.FromMilliseconds(options.AckTimeoutMs), time, cancellationToken).ConfigureAwait(false);
            return InteractionAcks.Acknowledged(response, at);
        }
        catch (TimeoutException)
        {
            _ = AckLaterAsync(response, completion);
            return InteractionAcks.TimedOut(response, time.GetUtcNow());
        }
    }

    private async Task AckLaterAsync(InteractionResponse response, Task<DateTimeOffset> completion)
    {
        try
        {
            var at = await completion.ConfigureAwait(false);
            RunOnPool(Send(new SessionMessage(Ack: InteractionAcks.Acknowledged(response, at))));
        }
        catch (Exception exception)
        {
            logger.RespondFailed(exception, response.InteractionId);
        }
    }

    private async ValueTask RepairAsync()
    {
        Volatile.Write(ref _hasOverflowed, false);
        try
        {
            await ReplayAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch
        {
            // Still owed: the next message tries again.
            Volatile.Write(ref _hasOverflowed, true);
            throw;
        }
    }

    private async ValueTask SendReplayAsync(InteractionRecord[] open)
    {
        foreach (var record in open)
        {
            await SendInteractionAsync(new InboxDelivery(record.InteractionId, record.Message, lifecycle, time, logger)).ConfigureAwait(false);
        }

        var pending = new PendingInteractions([.. open.Select(record => record.InteractionId)]);
        await receiver.SendPendingAsync(pending, CancellationToken.None).ConfigureAwait(false);
    }

    private async ValueTask SendInteractionAsync(InboxDelivery delivery)
    {
        await receiver.SendInteractionAsync(delivery.Message, CancellationToken.None).ConfigureAwait(false);
        await delivery.RecordAsync().ConfigureAwait(false);
    }

    private void RunOnPool(bool mustRun)
    {
        if (mustRun)
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    private bool Send(SessionMessage message)
    {
        if (!Enqueue(message, out var mustRun) && !IsClosed && !Volatile.Read(ref _hasOverflowed))
        {
            Volatile.Write(ref _hasOverflowed, true);
            logger.SessionOverflowed(SessionId);
        }

        return mustRun;
    }
}
