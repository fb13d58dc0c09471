using EdgeInteract.Deadlines;
using EdgeInteract.Storage;

namespace EdgeInteract.Responses;

/// <summary>Looks how an interaction stands, does what is still to be done about it, and resumes who waits for it here if it has ended.</summary>
internal sealed class InteractionSettler(
    IInteractionStore store, AnswerCompletion completion, WaiterRegistry waiters, DeadlineService deadlines, StoreRetry retry)
{
    /// <summary>Settles an interaction now.</summary>
    public async Task SettleAsync(string interactionId)
    {
        var stored = await store.FindAsync(interactionId, CancellationToken.None).ConfigureAwait(false)
            ?? throw new InteractionNotFoundException(interactionId);
        if (stored.State.IsOpen)
        {
            deadlines.Schedule(stored.Record.ExpiresAt);
        }

        await completion.CompleteAllAsync(stored).ConfigureAwait(false);
    }

    /// <summary>Settles an interaction even if the store is away at the moment: a callback comes once. Never throws.</summary>
    public async Task SettleForSureAsync(string interactionId)
    {
        try
        {
            await retry.RunAsync(
                interactionId,
                async () =>
                {
                    while (!await TrySettleAsync(interactionId).ConfigureAwait(false))
                    {
                        // As often as that is so.
                    }

                    return true;
                }).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The node stops; who waits here has been told.
        }
        catch (Exception exception)
        {
            // Nothing more can be learned about it here.
            waiters.Fail(interactionId, exception);
        }
    }

    private async Task<bool> TrySettleAsync(string interactionId)
    {
        try
        {
            await SettleAsync(interactionId).ConfigureAwait(false);
            return true;
        }
        catch (InteractionRespondException exception) when (exception is InteractionAlreadyRespondedException or InteractionClosedException)
        {
            // The store has lost the answer that was read, and has another end now.
            return false;
        }
    }
}
