using EdgeInteract.Storage;

namespace EdgeInteract.Responses;

/// <summary>
/// Waits for the end of one interaction. Any number of callers may await the same one. What the end means to them, an answer or an exception, each makes of it for itself.
/// </summary>
/// <remarks>It is its own task source: a million of these wait in one process.</remarks>
internal sealed class Waiter(string interactionId) : TaskCompletionSource<StoredInteraction>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    private int _isSettling;
    private volatile bool _isStored;

    public string InteractionId { get; } = interactionId;

    /// <summary>Whether this node is resolving it already, so that the callback that it sent itself need not wake it.</summary>
    public bool IsSettling
    {
        get => Volatile.Read(ref _isSettling) != 0;
        set => Volatile.Write(ref _isSettling, value ? 1 : 0);
    }

    /// <summary>Whether the interaction is known to have been in the store. What is just being published is not there yet, and is not missing.</summary>
    public bool IsStored
    {
        get => _isStored;
        set => _isStored = value;
    }

    /// <summary>Whether it was missing in the store when <see cref="WaiterSweep"/> looked last, with nothing known to be wrong.</summary>
    public bool IsMissing { get; set; }

    public void Fail(Exception exception)
    {
        TrySetException(exception);
        // A published interaction need not be awaited; that is no unobserved failure of the process.
        _ = Task.Exception;
    }
}
