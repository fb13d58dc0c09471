using EdgeInteract.Storage;
using EdgeInteract.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Responses;

/// <summary>
/// Looks in the store for the ends of interactions that are waited for here: the message that tells of one may be lost. So may be what the store itself had confirmed, where a replica takes
/// the place of its master: then nobody waits for ever, whether it is the interaction that is gone or its deadline.
/// </summary>
internal sealed class WaiterSweep(
    WaiterRegistry waiters,
    IInteractionStore store,
    InteractionSettler settler,
    InteractionEnding ending,
    [FromKeyedServices(StoreClock.Key)] TimeProvider time,
    ILogger<WaiterSweep> logger)
{
    private const int AtOnce = 256;
    // Where more wait, each is looked at less often.
    private const int MaxInterval = 10_000;

    // Who ends what is due has this long for it.
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(2);

    private int _offset;

    /// <param name="isLost">Whether messages are known to be lost, so that all are looked at.</param>
    public async Task RunAsync(bool isLost)
    {
        var ids = waiters.InteractionIds();
        if (!isLost && ids.Length > MaxInterval)
        {
            _offset %= ids.Length;
            ids = [.. ids.Skip(_offset).Concat(ids.Take(_offset)).Take(MaxInterval)];
            _offset += MaxInterval;
        }

        foreach (var some in ids.Chunk(AtOnce))
        {
            await Task.WhenAll(some.Select(id => LookAsync(id, isLost))).ConfigureAwait(false);
        }
    }

    // What cannot be looked at keeps nobody from the others: it may be on a server of its own.
    private async Task LookAsync(string interactionId, bool isLost)
    {
        try
        {
            await LookCoreAsync(interactionId, isLost).ConfigureAwait(false);
        }
        catch (InteractionStoreUnavailableException exception)
        {
            logger.NotLookedAt(exception, interactionId);
        }
    }

    private async Task LookCoreAsync(string interactionId, bool isLost)
    {
        if (waiters.Find(interactionId) is not { IsSettling: false } waiter)
        {
            return;
        }

        var wasStored = waiter.IsStored;
        if (await store.FindAsync(interactionId, CancellationToken.None).ConfigureAwait(false) is not { } stored)
        {
            // What was not stored before the look is just being published. Looks that follow a lost connection come at once after each other, and do not count.
            if (wasStored && !isLost)
            {
                Miss(waiter);
            }

            return;
        }

        (waiter.IsStored, waiter.IsMissing) = (true, false);
        if (!stored.State.IsOpen)
        {
            // Not awaited: the hooks of an answer may take long.
            _ = settler.SettleForSureAsync(interactionId);
        }
        else if (stored.Record.ExpiresAt + s_grace < time.GetUtcNow())
        {
            await ending.TimeOutAsync(interactionId, CancellationToken.None).ConfigureAwait(false);
        }
    }

    // Once may be the moment at which servers change their roles. The looks that count are some time apart.
    private void Miss(Waiter waiter)
    {
        if (!waiter.IsMissing)
        {
            waiter.IsMissing = true;
            return;
        }

        logger.Lost(waiter.InteractionId);
        waiters.Fail(waiter.InteractionId, new InteractionNotFoundException(waiter.InteractionId));
    }
}
