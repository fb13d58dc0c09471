using EdgeInteract.Collections;
using EdgeInteract.Publishing;
using EdgeInteract.Storage;
using EdgeInteract.Streams;

namespace EdgeInteract.Responses;

/// <summary>
/// The interactions that code of this node waits for. One subscription serves them all, so that waiting costs the broker nothing; it lasts as long as somebody waits, and begins
/// before anything is visible that could be answered.
/// </summary>
internal sealed class WaiterRegistry(IEdgeStreamBroker broker) : IAsyncDisposable
{
    private readonly StripedDictionary<Waiter> _waiters = new();
    private readonly Lock _gate = new();
    private Task<IAsyncDisposable>? _subscription;
    private volatile bool _isDisposed;

    /// <summary>How many interactions are waited for.</summary>
    public int Count => _waiters.Count;

    /// <summary>Finds the waiter of an interaction, or makes one. Callbacks are subscribed to before it is returned.</summary>
    /// <param name="interactionId">The interaction.</param>
    /// <param name="onCallback">Called when a callback topic says that something happened. The same for every waiter.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public ValueTask<Waiter> GetOrAddAsync(string interactionId, Func<string, Task> onCallback, CancellationToken cancellationToken) =>
        Volatile.Read(ref _subscription) is { IsCompletedSuccessfully: true }
            ? new(GetOrAdd(interactionId))
            : SubscribeAndAddAsync(interactionId, onCallback, cancellationToken);

    /// <summary>What is waited for at about this moment.</summary>
    public string[] InteractionIds() => [.. _waiters.Keys()];

    public Waiter? Find(ReadOnlySpan<char> interactionId) => _waiters.Find(interactionId);

    /// <summary>Takes a waiter out, for who resumes it as soon as what comes before that is done.</summary>
    public Waiter? Take(string interactionId) => _waiters.TryRemove(interactionId, out var waiter) ? waiter : null;

    /// <summary>Resumes who waits, if anybody does, with the end of an interaction.</summary>
    /// <param name="interaction">One that has ended.</param>
    public void Resolve(StoredInteraction interaction) => Take(interaction.Record.InteractionId)?.TrySetResult(interaction);

    /// <summary>Fails who waits, if anybody does, where the end cannot be known.</summary>
    /// <param name="interactionId">The interaction.</param>
    /// <param name="exception">Why.</param>
    public void Fail(string interactionId, Exception exception)
    {
        if (_waiters.TryRemove(interactionId, out var waiter))
        {
            waiter.Fail(exception);
        }
    }

    /// <summary>Ends the waiting when the node shuts down. The interactions stay open: another node, or this one after a restart, resumes them by their ids.</summary>
    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        foreach (var interactionId in _waiters.Keys())
        {
            Fail(interactionId, ShutDown(interactionId));
        }

        Task<IAsyncDisposable>? subscription;
        lock (_gate)
        {
            subscription = _subscription;
        }

        if (subscription is { IsCompletedSuccessfully: true })
        {
            await (await subscription.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        }
    }

    private static OperationCanceledException ShutDown(string interactionId) =>
        new($"This node shuts down. The interaction {interactionId} stays open; wait for it again by its id.");

    private Waiter GetOrAdd(string interactionId)
    {
        var waiter = _waiters.GetOrAdd(interactionId, static id => new Waiter(id));
        // Looked at after adding: either the shutdown sees the waiter, or the waiter sees the shutdown.
        if (_isDisposed)
        {
            Fail(interactionId, ShutDown(interactionId));
        }

        return waiter;
    }

    private async ValueTask<Waiter> SubscribeAndAddAsync(string interactionId, Func<string, Task> onCallback, CancellationToken cancellationToken)
    {
        Task<IAsyncDisposable> subscription;
        lock (_gate)
        {
            // A failed attempt is made again by whoever waits next.
            if (_subscription is null or { IsFaulted: true } or { IsCanceled: true })
            {
                Volatile.Write(ref _subscription, SubscribeAsync(onCallback));
            }

            subscription = _subscription!;
        }

        await subscription.WaitAsync(cancellationToken).ConfigureAwait(false);
        return GetOrAdd(interactionId);
    }

    private async Task<IAsyncDisposable> SubscribeAsync(Func<string, Task> onCallback)
    {
        var options = new TopicSubscriptionOptions { IsWanted = IsCallbackWanted };
        return await broker.SubscribeAsync(InteractionTopics.AllCallbacks, options, OnMessageAsync(onCallback), CancellationToken.None).ConfigureAwait(false);
    }

    private bool IsCallbackWanted(ReadOnlySpan<char> topic) => Find(topic[(InteractionTopics.AllCallbacks.Length - 1)..]) is { IsSettling: false };

    // The message only wakes: what has happened stands in the store. Nobody waits here for what it sets going, so that no interaction holds up another.
    private Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> OnMessageAsync(Func<string, Task> onCallback) => (message, cancellationToken) =>
    {
        var interactionId = RequestMessage.ReadInteractionId(message.Span);
        if (Find(interactionId) is { IsSettling: false })
        {
            _ = onCallback(interactionId);
        }

        return default;
    };
}
