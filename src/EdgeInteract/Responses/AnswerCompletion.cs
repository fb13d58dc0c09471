using System.Collections.Concurrent;
using System.Text.Json;
using EdgeInteract.Contracts;
using EdgeInteract.Hooks;
using EdgeInteract.Lifecycle;
using EdgeInteract.Publishing;
using EdgeInteract.Serialization;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using EdgeInteract.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Responses;

/// <summary>
/// Step 10 of the way of an interaction: runs the hooks on an accepted answer, marks it acknowledged, resolves who waits here if it was the last, and publishes the ack.
/// One node does it: the owner, which has the lease from the claim, or, when the owner is gone, whoever gets the lease after it.
/// </summary>
internal sealed class AnswerCompletion(
    IInteractionStore store,
    InteractionLifecycle lifecycle,
    IEdgeStreamBroker broker,
    TopicSender topics,
    HookChain hooks,
    IInteractionContracts contracts,
    WaiterRegistry waiters,
    StoreRetry retry,
    EdgeInteractOptions options,
    [FromKeyedServices(StoreClock.Key)] TimeProvider time,
    ILogger<AnswerCompletion> logger)
{
    private readonly ConcurrentDictionary<(string InteractionId, string RespondedBy), Lazy<Task<DateTimeOffset>>> _running = new();

    /// <summary>Completes every accepted answer that is not acknowledged yet, and resolves who waits here if the interaction has ended.</summary>
    public Task CompleteAllAsync(StoredInteraction interaction)
    {
        if (interaction.State.IsComplete)
        {
            waiters.Resolve(interaction);
            return Task.CompletedTask;
        }

        return Task.WhenAll(interaction.State.Responses
            .Where(stored => stored.AcknowledgedAt is null)
            .Select(stored => CompleteAsync(interaction, stored).AsTask()));
    }

    /// <summary>Ends when an accepted answer is acknowledged, by this node or by another one.</summary>
    /// <returns>When it was acknowledged: the same for everybody who asks.</returns>
    public ValueTask<DateTimeOffset> CompleteAsync(StoredInteraction interaction, StoredResponse stored)
    {
        if (stored.AcknowledgedAt is { } acknowledgedAt)
        {
            ResolveIfEnded(interaction);
            return new(acknowledgedAt);
        }

        if (HasNothingToRun(interaction.Record))
        {
            return AcknowledgeAsync(interaction.Record, stored.Response);
        }

        // The node that took the answer and the owner are often one: what comes second joins what runs.
        return new(_running.GetOrAdd(
            (interaction.Record.InteractionId, stored.Response.RespondedBy),
            static (_, arguments) => new Lazy<Task<DateTimeOffset>>(() => arguments.Self.RunAsync(arguments.Record, arguments.Response)),
            (Self: this, interaction.Record, stored.Response)).Value);
    }

    /// <summary>Whether answers to an interaction have no hooks: nothing that must not run twice, so nothing to take a lease on.</summary>
    public static bool HasNothingToRun(InteractionRecord record) => !record.RunsHooks;

    /// <summary>Adds what tells who listens for the ack of an answer.</summary>
    public void AddAck(ref List<EdgeStreamMessage>? messages, InteractionResponse response, DateTimeOffset acknowledgedAt)
    {
        if (topics.IsHeard(InteractionTopics.AllAcks, response.InteractionId))
        {
            var ack = InteractionAcks.Acknowledged(response, acknowledgedAt);
            MessageList.Add(
                ref messages, InteractionTopics.Ack(response.InteractionId), JsonSerializer.SerializeToUtf8Bytes(ack, EdgeInteractJsonContext.Default.InteractionAck));
        }
    }

    public DateTimeOffset NewLease() => time.GetUtcNow().AddMilliseconds(options.CompletionLeaseMs);

    private async Task<DateTimeOffset> RunAsync(InteractionRecord record, InteractionResponse response)
    {
        var id = record.InteractionId;
        try
        {
            while (true)
            {
                var lease = await retry.RunAsync(id, () => TryTakeLeaseAsync(record, response)).ConfigureAwait(false) ?? throw new InteractionNotFoundException(id);
                if (lease == TransitionVerdict.NotResponded)
                {
                    await ClaimAgainAsync(record, response).ConfigureAwait(false);
                    continue;
                }

                if (lease == TransitionVerdict.Applied)
                {
                    await RunHooksAsync(record, response).ConfigureAwait(false);
                    return await AcknowledgeAsync(record, response).ConfigureAwait(false);
                }

                var current = await retry.RunAsync(id, () => WaitForOtherAsync(id, response.RespondedBy)).ConfigureAwait(false);
                if (current.State.FindResponse(response.RespondedBy)?.AcknowledgedAt is { } acknowledgedAt)
                {
                    ResolveIfEnded(current);
                    return acknowledgedAt;
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
            _running.TryRemove((id, response.RespondedBy), out _);
        }
    }

    // Always asked of the store, even where the claim has given this node the lease: a second look at an answer that was completed in the meantime must not
    // run the hooks again.
    private async ValueTask<TransitionVerdict?> TryTakeLeaseAsync(InteractionRecord record, InteractionResponse response)
    {
        var lease = new CompleteTransition(time.GetUtcNow(), response.RespondedBy, options.NodeId, NewLease());
        var result = await lifecycle.ApplyAsync(record, lease).ConfigureAwait(false);
        return result?.Verdict;
    }

    // A store may lose a claim that it has confirmed, where a replica takes the place of its master. Nobody has been told that the answer is acknowledged, so it is claimed again, as any
    // other, and may come too late.
    private async ValueTask ClaimAgainAsync(InteractionRecord record, InteractionResponse response)
    {
        logger.ClaimLost(record.InteractionId, response.RespondedBy);
        var claim = await ApplyForSureAsync(record, new RespondTransition(response, NewLease())).ConfigureAwait(false) ?? throw new InteractionNotFoundException(record.InteractionId);
        if (claim.Verdict is not (TransitionVerdict.Applied or TransitionVerdict.Unchanged))
        {
            throw Refusals.Of(record.InteractionId, response.RespondedBy, claim);
        }
    }

    private async Task RunHooksAsync(InteractionRecord record, InteractionResponse response)
    {
        if (hooks.IsEmpty)
        {
            return;
        }

        var contract = contracts.Find(record.Type);
        if (response.Value is null && contract?.ReadOutcome(response.Outcome, response.GetRawData(), new InteractionErrorList()) is { } outcome)
        {
            // The answer came from the store: a hook for the type still gets it as the declared type.
            response = response with { Value = outcome };
        }

        var running = hooks.AfterRespondAsync(RequestMessage.Restore(record, contract), response);
        await KeepLeaseAsync(record, response, running).ConfigureAwait(false);
    }

    private async ValueTask<DateTimeOffset> AcknowledgeAsync(InteractionRecord record, InteractionResponse response)
    {
        var acknowledge = new AcknowledgeTransition(time.GetUtcNow(), response.RespondedBy);
        var state = await AcknowledgeForSureAsync(record, response, acknowledge).ConfigureAwait(false);
        // A node that took over after a lost lease may have been first; its time is everybody's.
        var acknowledgedAt = state.FindResponse(response.RespondedBy)?.AcknowledgedAt ?? acknowledge.At;
        ResolveIfEnded(new StoredInteraction(record, state));
        List<EdgeStreamMessage>? messages = null;
        AddAck(ref messages, response, acknowledgedAt);
        await topics.SendAsync(messages).ConfigureAwait(false);
        return acknowledgedAt;
    }

    private async ValueTask<InteractionState> AcknowledgeForSureAsync(InteractionRecord record, InteractionResponse response, AcknowledgeTransition acknowledge)
    {
        while (true)
        {
            var result = await ApplyForSureAsync(record, acknowledge).ConfigureAwait(false) ?? throw new InteractionNotFoundException(record.InteractionId);
            if (result.Verdict != TransitionVerdict.NotResponded)
            {
                return result.State;
            }

            // The hooks have run, and do not run again.
            await ClaimAgainAsync(record, response).ConfigureAwait(false);
        }
    }

    private async ValueTask<TransitionResult?> ApplyForSureAsync(InteractionRecord record, InteractionTransition transition)
    {
        try
        {
            return await lifecycle.ApplyAsync(record, transition).ConfigureAwait(false);
        }
        catch (InteractionStoreUnavailableException)
        {
            return await retry.RunAsync(record.InteractionId, () => lifecycle.ApplyAsync(record, transition)).ConfigureAwait(false);
        }
    }

    private async Task KeepLeaseAsync(InteractionRecord record, InteractionResponse response, Task running)
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
                await TryTakeLeaseAsync(record, response).ConfigureAwait(false);
            }
            catch (InteractionStoreUnavailableException exception)
            {
                // The hooks run on; giving up here would run them a second time.
                logger.StoreAway(exception, record.InteractionId);
            }
        }

        await running.ConfigureAwait(false);
    }

    /// <returns>How it stands when the answer is acknowledged, or when the other node's lease on it has ended.</returns>
    private async ValueTask<StoredInteraction> WaitForOtherAsync(string id, string respondedBy)
    {
        var acknowledged = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var subscription = await broker.SubscribeAsync(InteractionTopics.Ack(id), OnAck, CancellationToken.None).ConfigureAwait(false);
        await using var _ = subscription.ConfigureAwait(false);
        while (true)
        {
            // Read after listening, so that an ack that came before is seen here.
            var heard = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            Volatile.Write(ref acknowledged, heard);
            var current = await store.FindAsync(id, CancellationToken.None).ConfigureAwait(false) ?? throw new InteractionNotFoundException(id);
            var stored = current.State.FindResponse(respondedBy);
            if (stored?.AcknowledgedAt is not null || stored?.CompletionUntil - time.GetUtcNow() is not { } left || left <= TimeSpan.Zero)
            {
                return current;
            }

            try
            {
                // An ack of another's answer to the same interaction wakes, too, and so may a renewed lease outlast this; the next look tells.
                // It may be lost, too.
                await heard.Task.WaitAsync(broker.ReconcileInterval is { } interval && interval < left ? interval : left, time).ConfigureAwait(false);
            }
            catch (TimeoutException)
            {
            }
        }

        ValueTask OnAck(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
        {
            Volatile.Read(ref acknowledged).TrySetResult();
            return default;
        }
    }

    private void ResolveIfEnded(StoredInteraction interaction)
    {
        if (interaction.State.IsComplete)
        {
            waiters.Resolve(interaction);
        }
    }
}
