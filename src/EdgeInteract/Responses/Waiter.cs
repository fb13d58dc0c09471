using EdgeInteract.Streams;

namespace EdgeInteract.Responses;

/// <summary>Waits for the end of one interaction. Any number of callers may await the same one.</summary>
internal sealed class Waiter(string interactionId, Func<string, ValueTask> onCallback) : IAsyncDisposable
{
    private readonly TaskCompletionSource<InteractionResponse> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IAsyncDisposable? _subscription;

    public Task<InteractionResponse> Task => _end.Task;

    public async ValueTask SubscribeAsync(IEdgeStreamBroker broker, CancellationToken cancellationToken) =>
        _subscription = await broker.SubscribeAsync(InteractionTopics.Callback(interactionId), OnMessageAsync, cancellationToken).ConfigureAwait(false);

    public ValueTask ResolveAsync(InteractionResponse response)
    {
        _end.TrySetResult(response);
        return DisposeAsync();
    }

    public ValueTask FailAsync(Exception exception)
    {
        _end.TrySetException(exception);
        // A published interaction need not be awaited; its timeout is no unobserved failure of the process.
        _ = _end.Task.Exception;
        return DisposeAsync();
    }

    public ValueTask DisposeAsync() => Interlocked.Exchange(ref _subscription, null)?.DisposeAsync() ?? default;

    // The message only wakes: what has happened stands in the store.
    private ValueTask OnMessageAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken) => onCallback(interactionId);
}
