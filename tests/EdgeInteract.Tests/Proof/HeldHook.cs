namespace EdgeInteract.Tests.Proof;

/// <summary>A hook that ends when a test lets it, and counts how often it ran.</summary>
internal sealed class HeldHook : IInteractionHook
{
    private int _runs;

    public TaskCompletionSource Began { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Runs => Volatile.Read(ref _runs);

    public Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _runs);
        Began.TrySetResult();
        return Gate.Task;
    }
}
