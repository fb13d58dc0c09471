using System.Collections.Concurrent;
using System.Text.Json;
using EdgeInteract.Contracts;
using EdgeInteract.Hooks;
using EdgeInteract.Publishing;
using EdgeInteract.Serialization;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using EdgeInteract.Telemetry;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Responses;

/// <summary>
/// Step 10 of the way of an interaction: runs the hooks on an accepted answer, marks it acknowledged, resolves who waits here and publishes the ack. One node
/// does it: the owner, which has the lease from the claim, or, when the owner is gone, whoever gets the lease after it.
/// </summary>
internal sealed class AnswerCompletion(
    IInteractionStore store,
    IEdgeStreamBroker broker,
    TopicSender topics,
    HookChain hooks,
    IInteractionContracts contracts,
    WaiterRegistry waiters,
    StoreRetry retry,
    EdgeInteractOptions options,
    TimeProvider time,
    ILogger<AnswerCompletion> logger)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<DateTimeOffset>>> _running = new(StringComparer.Ordinal);

    /// <summary>Ends when the answer is acknowledged, by this node or by another one.</summary>
    /// <returns>When it was acknowledged: the same for everybody who asks.</returns>
    public Task<DateTimeOffset> CompleteAsync(StoredInteraction interaction)
    {
        if (interaction.State.Status == InteractionStatus.Acknowledged)
        {
            return ResolveAsync(interaction.State);
        }

        // The node that took the answer and the owner are often one: what comes second joins what runs.
        return _running.GetOrAdd(
            interaction.Record.InteractionId,
            static (_, arguments) => new Lazy<Task<DateTimeOffset>>(() => arguments.Self.RunAsync(arguments.Interaction)),
            (Self: this, Interaction: interaction)).Value;
    }

    public DateTimeOffset NewLease() => time.GetUtcNow().AddMilliseconds(options.CompletionLeaseMs);

    private async Task<DateTimeOffset> RunAsync(StoredInteraction interaction)
    {
        var id = interaction.Record.InteractionId;
        try
        {
            while (true)
            {
                if (await retry.RunAsync(id, () => TryTakeLeaseAsync(id)).ConfigureAwait(false))
                {
                    return await CompleteAsOwnerAsync(interaction).ConfigureAwait(false);
                }

                interaction = await retry.RunAsync(id, () => WaitForOtherAsync(id)).ConfigureAwait(false);
                if (interaction.State.Status == InteractionStatus.Acknowledged)
                {
                    return await ResolveAsync(interaction.State).ConfigureAwait(false);
                }
            }
        }
        catch (Exception exception)
        {
            logger.CompletionFailed(exception, id);
            throw;
        }
        finally
        {
            _running.TryRemove(id, out _);
        }
    }

    // Always asked of the store, even where the claim has given this node the lease: a second look at an answer that was completed in the meantime must not
    // run the hooks again.
    private async ValueTask<bool> TryTakeLeaseAsync(string interactionId)
    {
        var lease = new CompleteTransition(time.GetUtcNow(), options.NodeId, NewLease());
        return await store.TransitionAsync(interactionId, lease, CancellationToken.None).ConfigureAwait(false) is { IsApplied: true };
    }

    private async Task<DateTimeOffset> CompleteAsOwnerAsync(StoredInteraction interaction)
    {
        var (record, response) = (interaction.Record, interaction.State.Response!);
        if (!hooks.IsEmpty)
        {
            var request = RequestMessage.Restore(record, contracts.Find(record.Type));
            var running = hooks.AfterRespondAsync(request, response, CancellationToken.None);
            await KeepLeaseAsync(record.InteractionId, running).ConfigureAwait(false);
        }

        var acknowledge = new AcknowledgeTransition(time.GetUtcNow());
        var result = await retry.RunAsync(
            record.InteractionId,
            () => store.TransitionAsync(record.InteractionId, acknowledge, CancellationToken.None)).ConfigureAwait(false);
        // A node that took over after a lost lease may have been first; its time is everybody's.
        var acknowledgedAt = result?.State.AcknowledgedAt ?? acknowledge.At;
        await waiters.ResolveAsync(response).ConfigureAwait(false);
        var ack = InteractionAcks.Acknowledged(response, acknowledgedAt);
        await topics.SendAsync(
            InteractionTopics.Ack(record.InteractionId),
            JsonSerializer.SerializeToUtf8Bytes(ack, EdgeInteractJsonContext.Default.InteractionAck)).ConfigureAwait(false);
        return acknowledgedAt;
    }

    private async Task KeepLeaseAsync(string interactionId, Task running)
    {
        var half = TimeSpan.FromMilliseconds(options.CompletionLeaseMs / 2.0);
        while (!running.IsCompleted)
        {
            using var stop = new CancellationTokenSource();
            if (await Task.WhenAny(running, Task.Delay(half, time, stop.Token)).ConfigureAwait(false) == running)
            {
                await stop.CancelAsync().ConfigureAwait(false);
                break;
            }

            try
            {
                await TryTakeLeaseAsync(interactionId).ConfigureAwait(false);
            }
            catch (InteractionStoreUnavailableException exception)
            {
                // The hooks run on; giving up here would run them a second time.
                logger.StoreAway(exception, interactionId);
            }
        }

        await running.ConfigureAwait(false);
    }

    /// <returns>How it stands when it is acknowledged, or when the other node's lease has ended.</returns>
    private async ValueTask<StoredInteraction> WaitForOtherAsync(string id)
    {
        var acknowledged = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var subscription = await broker.SubscribeAsync(InteractionTopics.Ack(id), OnAck, CancellationToken.None).ConfigureAwait(false);
        await using var _ = subscription.ConfigureAwait(false);
        while (true)
        {
            // Read after subscribing, so that an ack that came before is seen here.
            var current = await store.FindAsync(id, CancellationToken.None).ConfigureAwait(false) ?? throw new InteractionNotFoundException(id);
            var remaining = current.State.CompletionUntil - time.GetUtcNow();
            if (current.State.Status == InteractionStatus.Acknowledged || remaining is not { } left || left <= TimeSpan.Zero)
            {
                return current;
            }

            try
            {
                await acknowledged.Task.WaitAsync(left, time).ConfigureAwait(false);
            }
            catch (TimeoutException)
            {
                // The lease may have been renewed in the meantime; the next look tells.
            }
        }

        ValueTask OnAck(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
        {
            acknowledged.TrySetResult();
            return default;
        }
    }

    private async Task<DateTimeOffset> ResolveAsync(InteractionState acknowledged)
    {
        await waiters.ResolveAsync(acknowledged.Response!).ConfigureAwait(false);
        return acknowledged.AcknowledgedAt.GetValueOrDefault();
    }
}
