using System.Collections.Concurrent;
using EdgeInteract.Streams;

namespace EdgeInteract.Responses;

/// <summary>The interactions that code of this node waits for, each with its subscription to the callback topic.</summary>
internal sealed class WaiterRegistry(IEdgeStreamBroker broker) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Waiter> _waiters = new(StringComparer.Ordinal);
    private volatile bool _isDisposed;

    /// <summary>How many interactions are waited for.</summary>
    public int Count => _waiters.Count;

    /// <summary>Finds the waiter of an interaction, or makes one that is subscribed before it is returned.</summary>
    /// <param name="interactionId">The interaction.</param>
    /// <param name="onCallback">Called when the callback topic says that something happened.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async ValueTask<Waiter> GetOrAddAsync(string interactionId, Func<string, ValueTask> onCallback, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_waiters.TryGetValue(interactionId, out var existing))
            {
                return existing;
            }

            var waiter = new Waiter(interactionId, onCallback);
            await waiter.SubscribeAsync(broker, cancellationToken).ConfigureAwait(false);
            if (_waiters.TryAdd(interactionId, waiter))
            {
                // Looked at after adding: either the shutdown sees the waiter, or the waiter sees the shutdown.
                if (_isDisposed)
                {
                    await FailAsync(interactionId, ShutDown(interactionId)).ConfigureAwait(false);
                }

                return waiter;
            }

            await waiter.DisposeAsync().ConfigureAwait(false);
        }
    }

    public bool IsWaiting(string interactionId) => _waiters.ContainsKey(interactionId);

    public ValueTask ResolveAsync(InteractionResponse response) =>
        Remove(response.InteractionId) is { } waiter ? waiter.ResolveAsync(response) : default;

    public ValueTask FailAsync(string interactionId, Exception exception) =>
        Remove(interactionId) is { } waiter ? waiter.FailAsync(exception) : default;

    /// <summary>Forgets a waiter that nobody has got hold of.</summary>
    /// <param name="interactionId">The interaction.</param>
    public ValueTask DropAsync(string interactionId) => Remove(interactionId)?.DisposeAsync() ?? default;

    /// <summary>Ends the waiting when the node shuts down. The interactions stay open: another node, or this one after a restart, resumes them by their ids.</summary>
    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        foreach (var interactionId in _waiters.Keys)
        {
            await FailAsync(interactionId, ShutDown(interactionId)).ConfigureAwait(false);
        }
    }

    private static OperationCanceledException ShutDown(string interactionId) =>
        new($"This node shuts down. The interaction {interactionId} stays open; wait for it again by its id.");

    private Waiter? Remove(string interactionId) => _waiters.TryRemove(interactionId, out var waiter) ? waiter : null;
}
