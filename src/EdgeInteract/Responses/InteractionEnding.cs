using System.Text.Json;
using EdgeInteract.Serialization;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using EdgeInteract.Telemetry;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Responses;

/// <summary>Ends an interaction without an answer, by its deadline or by cancelling, and tells everybody. The same atomic claim as an answer's decides.</summary>
internal sealed class InteractionEnding(
    IInteractionStore store,
    TopicSender topics,
    DismissalSender dismissals,
    WaiterRegistry waiters,
    TimeProvider time,
    ILogger<InteractionEnding> logger)
{
    public async Task TimeOutAsync(string interactionId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var stored = await store.FindAsync(interactionId, cancellationToken).ConfigureAwait(false);
        var result = stored is null ? null : await store.TransitionAsync(interactionId, new TimeOutTransition(now), CancellationToken.None).ConfigureAwait(false);
        if (result is not { IsApplied: true } ended)
        {
            return;
        }

        var record = stored!.Record;
        logger.Ended(interactionId, InteractionStatus.TimedOut);
        var message = new InteractionTimeout
        {
            InteractionId = interactionId,
            TimedOutAt = now,
            TimeoutMs = record.TimeoutMs,
            CorrelationId = record.CorrelationId,
        };
        await AnnounceAsync(
            new StoredInteraction(record, ended.State),
            JsonSerializer.SerializeToUtf8Bytes(message, EdgeInteractJsonContext.Default.InteractionTimeout),
            InteractionDismissalReason.TimedOut).ConfigureAwait(false);
    }

    /// <returns>Whether this call ended it.</returns>
    public async Task<bool> CancelAsync(string interactionId, string? reason, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var stored = await store.FindAsync(interactionId, cancellationToken).ConfigureAwait(false) ?? throw new InteractionNotFoundException(interactionId);
        var result = await store.TransitionAsync(interactionId, new CancelTransition(now, reason), CancellationToken.None).ConfigureAwait(false);
        if (result is not { IsApplied: true } ended)
        {
            return false;
        }

        var record = stored.Record;
        logger.Ended(interactionId, InteractionStatus.Cancelled);
        var message = new InteractionCancellation
        {
            InteractionId = interactionId,
            CancelledAt = now,
            Reason = reason,
            CorrelationId = record.CorrelationId,
        };
        await AnnounceAsync(
            new StoredInteraction(record, ended.State),
            JsonSerializer.SerializeToUtf8Bytes(message, EdgeInteractJsonContext.Default.InteractionCancellation),
            InteractionDismissalReason.Cancelled).ConfigureAwait(false);
        return true;
    }

    /// <summary>Fails who waits on this node for an interaction that has ended without an answer.</summary>
    public ValueTask FailWaiterAsync(StoredInteraction interaction)
    {
        var (record, state) = (interaction.Record, interaction.State);
        InteractionException exception = state.Status == InteractionStatus.TimedOut
            ? new InteractionTimeoutException(
                record.InteractionId, record.TargetUserId, record.TimeoutMs, state.ClosedAt.GetValueOrDefault(record.ExpiresAt), record.CorrelationId)
            : new InteractionCancelledException(record.InteractionId, state.CancelReason);
        return waiters.FailAsync(record.InteractionId, exception);
    }

    private async Task AnnounceAsync(StoredInteraction interaction, byte[] message, InteractionDismissalReason reason)
    {
        var record = interaction.Record;
        await topics.SendAsync(InteractionTopics.Callback(record.InteractionId), message).ConfigureAwait(false);
        if (record.CallbackTopic is not null)
        {
            await topics.SendAsync(record.CallbackTopic, message).ConfigureAwait(false);
        }

        await dismissals.EndedAsync(record, reason, interaction.State.CancelReason).ConfigureAwait(false);
        await FailWaiterAsync(interaction).ConfigureAwait(false);
    }
}
