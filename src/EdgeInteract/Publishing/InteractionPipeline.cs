using System.Collections.Immutable;
using EdgeInteract.Deadlines;
using EdgeInteract.Responses;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using EdgeInteract.Telemetry;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Publishing;

/// <summary>The way of an interaction, from the request to the resumed caller (see <c>docs/architecture.md</c>).</summary>
internal sealed class InteractionPipeline(
    RequestPreparer preparer,
    IInteractionStore store,
    TopicSender topics,
    WaiterRegistry waiters,
    AnswerCompletion completion,
    InteractionEnding ending,
    DeadlineService deadlines,
    StoreRetry retry,
    EdgeInteractOptions options,
    ILogger<InteractionPipeline> logger) : IInteractionPublisher
{
    private const string CallerCancelled = "The caller cancelled the request.";

    public async Task<InteractionHandle> PublishAsync(InteractionRequest request, CancellationToken cancellationToken = default)
    {
        var published = await PublishCoreAsync(request, cancellationToken).ConfigureAwait(false);
        return new InteractionHandle(this, published.InteractionId);
    }

    public async Task<InteractionResponse> PublishAndWaitAsync(InteractionRequest request, CancellationToken cancellationToken = default)
    {
        var (interactionId, response) = await PublishCoreAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            return await response.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException cancelled) when (cancellationToken.IsCancellationRequested)
        {
            if (!await ending.CancelAsync(interactionId, CallerCancelled, CancellationToken.None).ConfigureAwait(false))
            {
                // It ended before, perhaps on another node whose message has not come.
                await OnCallbackAsync(interactionId).ConfigureAwait(false);
            }

            try
            {
                // An answer that was accepted before the cancellation is not thrown away.
                return await response.ConfigureAwait(false);
            }
            catch (InteractionCancelledException reason)
            {
                throw new OperationCanceledException(cancelled.Message, reason, cancellationToken);
            }
        }
    }

    public async Task<InteractionResponse> WaitAsync(string interactionId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(interactionId);
        var response = await AttachAsync(interactionId, cancellationToken).ConfigureAwait(false);
        return await response.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task<bool> CancelAsync(string interactionId, string? reason = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(interactionId);
        if (reason?.Length > options.MaxReasonLength)
        {
            throw new ArgumentException($"The reason has {reason.Length} characters; at most {options.MaxReasonLength} are sent.", nameof(reason));
        }

        return await ending.CancelAsync(interactionId, reason, cancellationToken).ConfigureAwait(false);
    }

    public async Task<InteractionSnapshot?> FindAsync(string interactionId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(interactionId);
        return await store.FindAsync(interactionId, cancellationToken).ConfigureAwait(false) is { } stored
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
                Response = stored.State.Response,
                CancelReason = stored.State.CancelReason,
            }
            : null;
    }

    private async Task<(string InteractionId, Task<InteractionResponse> Response)> PublishCoreAsync(
        InteractionRequest request, CancellationToken cancellationToken)
    {
        var prepared = await preparer.PrepareAsync(request, cancellationToken).ConfigureAwait(false);
        var record = CreateRecord(prepared);
        var id = record.InteractionId;

        // Before anything is visible: an answer cannot come before its waiter.
        var waiter = await waiters.GetOrAddAsync(id, OnCallbackAsync, cancellationToken).ConfigureAwait(false);
        InteractionCreation creation;
        try
        {
            creation = await store.CreateAsync(record, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await waiters.DropAsync(id).ConfigureAwait(false);
            throw;
        }

        if (!creation.IsNew)
        {
            await waiters.DropAsync(id).ConfigureAwait(false);
            return await JoinAsync(creation.Interaction.Record, record, cancellationToken).ConfigureAwait(false);
        }

        deadlines.Schedule(record.ExpiresAt);
        logger.Published(id, record.Type, record.Recipients.Length, record.ExpiresAt);
        foreach (var userId in record.Recipients)
        {
            await topics.SendAsync(InteractionTopics.Inbox(new InteractionUser(userId, record.TenantId)), record.Message).ConfigureAwait(false);
        }

        return (id, waiter.Task);
    }

    private async Task<(string InteractionId, Task<InteractionResponse> Response)> JoinAsync(
        InteractionRecord first, InteractionRecord second, CancellationToken cancellationToken)
    {
        if (!string.Equals(first.ContentHash, second.ContentHash, StringComparison.Ordinal))
        {
            throw new InteractionConflictException(second.IdempotencyKey!, first.InteractionId);
        }

        return (first.InteractionId, await AttachAsync(first.InteractionId, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Gives the end of an interaction that exists, whether it has come or not.</summary>
    private async Task<Task<InteractionResponse>> AttachAsync(string interactionId, CancellationToken cancellationToken)
    {
        var waiter = await waiters.GetOrAddAsync(interactionId, OnCallbackAsync, cancellationToken).ConfigureAwait(false);
        try
        {
            // Read after subscribing, so that an end that came before is seen here. An answer may still wait for its hooks; the caller need not.
            await SettleAsync(interactionId).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (InteractionNotFoundException)
        {
            await waiters.DropAsync(interactionId).ConfigureAwait(false);
            throw;
        }

        return waiter.Task;
    }

    // A callback comes once: a store that is away at that moment must not leave anybody waiting.
    private async ValueTask OnCallbackAsync(string interactionId) =>
        await retry.RunAsync(
            interactionId,
            async () =>
            {
                await SettleAsync(interactionId).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);

    /// <summary>Looks how an interaction stands, and resumes who waits for it here if it has ended.</summary>
    private async ValueTask SettleAsync(string interactionId)
    {
        var stored = await store.FindAsync(interactionId, CancellationToken.None).ConfigureAwait(false)
            ?? throw new InteractionNotFoundException(interactionId);
        switch (stored.State.Status)
        {
            case InteractionStatus.Responded or InteractionStatus.Acknowledged:
                await completion.CompleteAsync(stored).ConfigureAwait(false);
                break;
            case InteractionStatus.TimedOut or InteractionStatus.Cancelled:
                await ending.FailWaiterAsync(stored).ConfigureAwait(false);
                break;
            default:
                deadlines.Schedule(stored.Record.ExpiresAt);
                break;
        }
    }

    private InteractionRecord CreateRecord(PreparedRequest prepared)
    {
        var request = prepared.Request;
        return new InteractionRecord
        {
            InteractionId = request.InteractionId,
            TenantId = request.TenantId,
            Type = request.Type,
            Contract = request.Contract,
            TargetUserId = request.TargetUserId,
            Recipients = prepared.Recipients,
            Priority = request.Priority,
            PublishedAt = request.PublishedAt,
            TimeoutMs = request.TimeoutMs.GetValueOrDefault(),
            Owner = options.NodeId,
            CallbackTopic = request.CallbackTopic,
            CorrelationId = request.CorrelationId,
            IdempotencyKey = request.IdempotencyKey,
            ContentHash = prepared.ContentHash,
            Metadata = request.Metadata.Count == 0
                ? ImmutableDictionary<string, string>.Empty
                : request.Metadata.ToImmutableDictionary(StringComparer.Ordinal),
            Message = prepared.Message,
        };
    }
}
