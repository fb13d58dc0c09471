using EdgeInteract.Delivery;

namespace EdgeInteract.Benchmarks.Memory;

/// <summary>Waits for the end of a replay.</summary>
internal sealed class PendingReceiver : IInteractionReceiver
{
    private readonly TaskCompletionSource<IReadOnlyList<string>> _pending = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<IReadOnlyList<string>> Pending => _pending.Task;

    public ValueTask SendInteractionAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken) => default;

    public ValueTask SendDismissedAsync(InteractionDismissal dismissal, CancellationToken cancellationToken) => default;

    public ValueTask SendAckAsync(InteractionAck ack, CancellationToken cancellationToken) => default;

    public ValueTask SendPendingAsync(PendingInteractions pending, CancellationToken cancellationToken)
    {
        _pending.TrySetResult(pending.InteractionIds);
        return default;
    }
}
