using System.Runtime.CompilerServices;

namespace EdgeInteract.Testing;

/// <summary>
/// Goes on as a thread of the pool, behind everything that is queued for all its threads at this moment. <see cref="Task.Yield"/> goes back to where the caller came from,
/// and a task that is forced to yield goes in front of all, into the thread's own queue.
/// </summary>
internal readonly struct PoolTurn : ICriticalNotifyCompletion
{
    public bool IsCompleted => false;

    public PoolTurn GetAwaiter() => this;

    public void GetResult()
    {
    }

    public void OnCompleted(Action continuation) => ThreadPool.QueueUserWorkItem(static go => go(), continuation, preferLocal: false);

    public void UnsafeOnCompleted(Action continuation) => ThreadPool.UnsafeQueueUserWorkItem(static go => go(), continuation, preferLocal: false);
}
