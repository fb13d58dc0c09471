using EdgeInteract.Deadlines;
using EdgeInteract.Lifecycle;
using EdgeInteract.Responses;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using EdgeInteract.Telemetry;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Publishing;

/// <summary>The way of an interaction, from the request to the resumed caller (see <c>docs/architecture.md</c>).</summary>
internal sealed class InteractionPipeline : IInteractionPublisher
{
    private const string CallerCancelled = "The caller cancelled the request.";

    private readonly RequestPreparer _preparer;
    private readonly IInteractionStore _store;
    private readonly InteractionLifecycle _lifecycle;
    private readonly TopicSender _topics;
    private readonly WaiterRegistry _waiters;
    private readonly InteractionSettler _settler;
    private readonly InteractionEnding _ending;
    private readonly DeadlineService _deadlines;
    private readonly EdgeInteractOptions _options;
    private readonly ILogger<InteractionPipeline> _logger;
    private readonly Func<string, Task> _onCallback;

    public InteractionPipeline(
        RequestPreparer preparer,
        IInteractionStore store,
        InteractionLifecycle lifecycle,
        TopicSender topics,
        WaiterRegistry waiters,
        InteractionSettler settler,
        InteractionEnding ending,
        DeadlineService deadlines,
        WaiterSweep sweep,
        Reconciliation reconciliation,
        EdgeInteractOptions options,
        ILogger<InteractionPipeline> logger)
    {
        _preparer = preparer;
        _store = store;
        _lifecycle = lifecycle;
        _topics = topics;
        _waiters = waiters;
        _settler = settler;
        _ending = ending;
        _deadlines = deadlines;
        _options = options;
        _logger = logger;
        _onCallback = settler.SettleForSureAsync;
        reconciliation.Add(sweep.RunAsync);
    }

    public async Task<InteractionHandle> PublishAsync(InteractionRequest request, CancellationToken cancellationToken = default)
    {
        var published = await PublishCoreAsync(request, expectsOne: false, cancellationToken).ConfigureAwait(false);
        return new InteractionHandle(this, published.Waiter.InteractionId) { LeftOut = published.LeftOut };
    }

    public Task<InteractionResponse> PublishAndWaitAsync(InteractionRequest request, CancellationToken cancellationToken = default) =>
        ToResponseAsync(PublishAndEndAsync(request, expectsOne: true, cancellationToken));

    public Task<InteractionResponses> PublishAndCollectAsync(InteractionRequest request, CancellationToken cancellationToken = default) =>
        ToResponsesAsync(PublishAndEndAsync(request, expectsOne: false, cancellationToken));

    public Task<InteractionResponse> WaitAsync(string interactionId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(interactionId);
        return ToResponseAsync(EndAsync(interactionId, cancellationToken));
    }

    public Task<InteractionResponses> CollectAsync(string interactionId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(interactionId);
        return ToResponsesAsync(EndAsync(interactionId, cancellationToken));
    }

    public async Task<bool> CancelAsync(string interactionId, string? reason = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(interactionId);
        if (reason?.Length > _options.MaxReasonLength)
        {
            throw new ArgumentException($"The reason has {reason.Length} characters; at most {_options.MaxReasonLength} are sent.", nameof(reason));
        }

        return await _ending.CancelAsync(interactionId, reason, cancellationToken).ConfigureAwait(false);
    }

    public async Task<InteractionSnapshot?> FindAsync(string interactionId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(interactionId);
        return await _store.FindAsync(interactionId, cancellationToken).ConfigureAwait(false) is { } stored
            ? new InteractionSnapshot
            {
                InteractionId = stored.Record.InteractionId,
                Type = stored.Record.Type,
                TargetUserId = stored.Record.TargetUserId,
                Recipients = stored.Record.Recipients,
                Status = stored.State.Status,
                PublishedAt = stored.Record.PublishedAt,
                ExpiresAt = stored.Record.ExpiresAt,
                DeliveredAt = stored.State.DeliveredAt,
                DisplayedAt = stored.State.DisplayedAt,
                Responses = [.. stored.State.Responses.Select(response => response.Response)],
                CancelReason = stored.State.CancelReason,
            }
            : null;
    }

    // Of what is awaited here for days, nothing holds on to the request: it is not a parameter of anything that waits.
    private static async Task<InteractionResponse> ToResponseAsync(Task<StoredInteraction> end) =>
        InteractionEnd.ToResponse(await end.ConfigureAwait(false));

    private static async Task<InteractionResponses> ToResponsesAsync(Task<StoredInteraction> end) =>
        InteractionEnd.ToResponses(await end.ConfigureAwait(false));

    private Task<StoredInteraction> PublishAndEndAsync(InteractionRequest request, bool expectsOne, CancellationToken cancellationToken)
    {
        var onCancelled = request?.OnCallerCancelled ?? _options.OnCallerCancelled;
        var publishing = PublishCoreAsync(request!, expectsOne, cancellationToken);
        return publishing.IsCompletedSuccessfully && !cancellationToken.CanBeCanceled
            ? publishing.Result.Waiter.Task
            : EndAsync(publishing, onCancelled, cancellationToken);
    }

    private async Task<StoredInteraction> EndAsync(ValueTask<PublishedInteraction> publishing, CallerCancellation onCancelled, CancellationToken cancellationToken)
    {
        var waiter = (await publishing.ConfigureAwait(false)).Waiter;
        publishing = default;
        try
        {
            return await waiter.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested && onCancelled == CallerCancellation.CancelInteraction)
        {
            return await CancelAsync(waiter, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Ends an interaction whose caller has given up. An answer that was accepted before is not thrown away.</summary>
    private async Task<StoredInteraction> CancelAsync(Waiter waiter, CancellationToken cancellationToken)
    {
        try
        {
            if (!await _ending.CancelAsync(waiter.InteractionId, CallerCancelled, CancellationToken.None).ConfigureAwait(false))
            {
                // It ended before, perhaps on another node whose message has not come.
                await _settler.SettleForSureAsync(waiter.InteractionId).ConfigureAwait(false);
            }
        }
        catch (InteractionStoreUnavailableException away)
        {
            _ending.CancelLater(waiter.InteractionId, CallerCancelled);
            throw new OperationCanceledException(
                $"The call was cancelled. The interaction {waiter.InteractionId} is withdrawn as soon as the store can be reached.", away, cancellationToken);
        }

        var ended = await waiter.Task.ConfigureAwait(false);
        return ended.State.Status == InteractionStatus.Cancelled
            ? throw new OperationCanceledException("The call was cancelled, and its interaction with it.", InteractionEnd.Cancelled(ended), cancellationToken)
            : ended;
    }

    private async ValueTask<PublishedInteraction> PublishCoreAsync(InteractionRequest request, bool expectsOne, CancellationToken cancellationToken)
    {
        var prepared = await _preparer.PrepareAsync(request, expectsOne, cancellationToken).ConfigureAwait(false);
        if (prepared.First is { } first)
        {
            return new(await JoinAsync(first, prepared.IdempotencyKey, prepared.ContentHash, cancellationToken).ConfigureAwait(false), []);
        }

        var record = prepared.Record!;
        var id = record.InteractionId;

        // Before anything is visible: an answer cannot come before its waiter.
        Waiter waiter;
        try
        {
            waiter = await _waiters.GetOrAddAsync(id, _onCallback, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (prepared.Places is not null)
        {
            await prepared.Places.GiveBackAsync(exception).ConfigureAwait(false);
            throw;
        }

        InteractionCreation creation;
        try
        {
            creation = await _lifecycle.CreateAsync(record, prepared.LeftOut, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _waiters.Fail(id, exception);
            if (prepared.Places is not null)
            {
                await prepared.Places.GiveBackUnlessStoredAsync(exception).ConfigureAwait(false);
            }

            if (record.IdempotencyKey is null && exception is InteractionStoreUnavailableException or OperationCanceledException)
            {
                // It may have been stored all the same. Nobody would ever wait for it, and nobody could publish it again.
                _ending.CancelLater(id, "The request was not published.");
            }

            throw;
        }

        if (!creation.IsNew)
        {
            _waiters.Fail(id, new InteractionNotFoundException(id));
            if (prepared.Places is not null)
            {
                await prepared.Places.JoinToAsync(creation.Interaction).ConfigureAwait(false);
            }

            return new(await JoinAsync(creation.Interaction, record.IdempotencyKey, record.ContentHash, cancellationToken).ConfigureAwait(false), []);
        }

        waiter.IsStored = true;
        _deadlines.Schedule(record.ExpiresAt);
        _logger.Published(id, record.Type, record.Recipients.Length, record.ExpiresAt);
        if (!creation.IsAnnounced)
        {
            await AnnounceAsync(record).ConfigureAwait(false);
        }

        return new(waiter, prepared.LeftOut);
    }

    private ValueTask AnnounceAsync(InteractionRecord record) => record.Recipients is [var only]
        ? _topics.SendAsync(InboxOf(record, only), record.Message)
        : _topics.SendAsync([.. record.Recipients.Select(userId => new EdgeStreamMessage(InboxOf(record, userId), record.Message))]);

    private static string InboxOf(InteractionRecord record, string userId) => InteractionTopics.Inbox(new InteractionUser(userId, record.TenantId));

    private ValueTask<Waiter> JoinAsync(StoredInteraction first, string? idempotencyKey, string? contentHash, CancellationToken cancellationToken) =>
        string.Equals(first.Record.ContentHash, contentHash, StringComparison.Ordinal)
            ? AttachAsync(first.Record.InteractionId, cancellationToken)
            : throw new InteractionConflictException(idempotencyKey!, first.Record.InteractionId);

    private async Task<StoredInteraction> EndAsync(string interactionId, CancellationToken cancellationToken)
    {
        var waiter = await AttachAsync(interactionId, cancellationToken).ConfigureAwait(false);
        return await waiter.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Waits for an interaction that exists, whether its end has come or not.</summary>
    private async ValueTask<Waiter> AttachAsync(string interactionId, CancellationToken cancellationToken)
    {
        var waiter = await _waiters.GetOrAddAsync(interactionId, _onCallback, cancellationToken).ConfigureAwait(false);
        try
        {
            // Read after registering, so that an end that came before is seen here. An answer may still wait for its hooks; the caller need not.
            await _settler.SettleAsync(interactionId).WaitAsync(cancellationToken).ConfigureAwait(false);
            waiter.IsStored = true;
        }
        catch (InteractionNotFoundException missing)
        {
            _waiters.Fail(interactionId, missing);
            throw;
        }
        catch (InteractionStoreUnavailableException)
        {
            // Others may await the same waiter, so it stays until it is known what became of the interaction.
            _ = _settler.SettleForSureAsync(interactionId);
            throw;
        }

        return waiter;
    }
}
