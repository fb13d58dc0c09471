using EdgeInteract.Storage;

namespace EdgeInteract.Responses;

/// <summary>Looks in the store for the ends of interactions that are waited for here: the message that tells of one may be lost.</summary>
internal sealed class WaiterSweep(WaiterRegistry waiters, IInteractionStore store, InteractionSettler settler)
{
    private const int AtOnce = 256;
    // Where more wait, each is looked at less often.
    private const int MaxInterval = 10_000;

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
            await Task.WhenAll(some.Select(LookAsync)).ConfigureAwait(false);
        }
    }

    private async Task LookAsync(string interactionId)
    {
        // What is not found is just being published.
        if (waiters.Find(interactionId) is { IsSettling: false }
            && await store.FindAsync(interactionId, CancellationToken.None).ConfigureAwait(false) is { State.IsOpen: false })
        {
            // Not awaited: the hooks of an answer may take long.
            _ = settler.SettleForSureAsync(interactionId);
        }
    }
}
