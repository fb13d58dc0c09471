using System.Text.Json;
using EdgeInteract.Lifecycle;
using EdgeInteract.Serialization;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using EdgeInteract.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Responses;

/// <summary>Ends an interaction by its deadline or by cancelling, and tells everybody. The same atomic claim as an answer's decides.</summary>
internal sealed class InteractionEnding(
    IInteractionStore store,
    InteractionLifecycle lifecycle,
    TopicSender topics,
    AnswerCompletion completion,
    StoreRetry retry,
    [FromKeyedServices(StoreClock.Key)] TimeProvider time,
    ILogger<InteractionEnding> logger)
{
    public async Task TimeOutAsync(string interactionId, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(interactionId, cancellationToken).ConfigureAwait(false) is not { } stored)
        {
            return;
        }

        if (stored.State.IsOpen)
        {
            await EndAsync(stored.Record, new TimeOutTransition(time.GetUtcNow())).ConfigureAwait(false);
        }
        else
        {
            // Who was to complete the answer is gone. Its hooks may take long, and other deadlines do not wait for them.
            _ = CompleteAsync(stored);
        }
    }

    /// <returns>Whether this call ended it.</returns>
    public async Task<bool> CancelAsync(string interactionId, string? reason, CancellationToken cancellationToken) =>
        await store.FindAsync(interactionId, cancellationToken).ConfigureAwait(false) is { Record: var record }
            ? await EndAsync(record, new CancelTransition(time.GetUtcNow(), reason)).ConfigureAwait(false)
            : throw new InteractionNotFoundException(interactionId);

    /// <summary>Cancels what nobody waits for any more, as soon as the store can be reached; if it was stored at all.</summary>
    public void CancelLater(string interactionId, string reason) => _ = CancelForSureAsync(interactionId, reason);

    private async Task CompleteAsync(StoredInteraction interaction)
    {
        try
        {
            await completion.CompleteAllAsync(interaction).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            logger.CompletionFailed(exception, interaction.Record.InteractionId);
        }
    }

    private async Task CancelForSureAsync(string interactionId, string reason)
    {
        try
        {
            await retry.RunAsync(interactionId, async () => await CancelAsync(interactionId, reason, CancellationToken.None).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (InteractionNotFoundException)
        {
            // It was never stored.
        }
        catch (OperationCanceledException)
        {
            // The node stops. The deadline ends it.
        }
    }

    private async Task<bool> EndAsync(InteractionRecord record, InteractionTransition transition)
    {
        TransitionResult? result;
        try
        {
            result = await lifecycle.ApplyAsync(record, transition).ConfigureAwait(false);
        }
        catch (InteractionStoreUnavailableException)
        {
            // The step may have been taken and its result lost; then nobody would be told.
            _ = AnnounceIfEndedAsync(record.InteractionId);
            throw;
        }

        if (result is not { IsApplied: true } ended)
        {
            return false;
        }

        logger.Ended(record.InteractionId, ended.State.Status);
        await AnnounceAsync(new StoredInteraction(record, ended.State)).ConfigureAwait(false);
        return true;
    }

    private async Task AnnounceIfEndedAsync(string interactionId)
    {
        try
        {
            var stored = await retry.RunAsync(interactionId, () => store.FindAsync(interactionId, CancellationToken.None)).ConfigureAwait(false);
            if (stored?.State.Status is InteractionStatus.TimedOut or InteractionStatus.Cancelled)
            {
                await AnnounceAsync(stored).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            logger.NotAnnounced(exception, interactionId);
        }
    }

    private async Task AnnounceAsync(StoredInteraction interaction)
    {
        var (record, message) = (interaction.Record, WriteMessage(interaction));
        List<EdgeStreamMessage>? messages = [new(InteractionTopics.Callback(record.InteractionId), message)];
        if (record.CallbackTopic is not null)
        {
            messages.Add(new(record.CallbackTopic, message));
        }

        var reason = interaction.State.Status == InteractionStatus.TimedOut ? InteractionDismissalReason.TimedOut : InteractionDismissalReason.Cancelled;
        DismissalMessages.AddEnded(ref messages, interaction, reason);
        await topics.SendAsync(messages).ConfigureAwait(false);
        await completion.CompleteAllAsync(interaction).ConfigureAwait(false);
    }

    private static byte[] WriteMessage(StoredInteraction interaction)
    {
        var (record, state) = (interaction.Record, interaction.State);
        return state.Status == InteractionStatus.TimedOut
            ? JsonSerializer.SerializeToUtf8Bytes(
                new InteractionTimeout
                {
                    InteractionId = record.InteractionId,
                    TimedOutAt = state.ClosedAt.GetValueOrDefault(),
                    TimeoutMs = record.TimeoutMs,
                    CorrelationId = record.CorrelationId,
                },
                EdgeInteractJsonContext.Default.InteractionTimeout)
            : JsonSerializer.SerializeToUtf8Bytes(
                new InteractionCancellation
                {
                    InteractionId = record.InteractionId,
                    CancelledAt = state.ClosedAt.GetValueOrDefault(),
                    Reason = state.CancelReason,
                    CorrelationId = record.CorrelationId,
                },
                EdgeInteractJsonContext.Default.InteractionCancellation);
    }
}
