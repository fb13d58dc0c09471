namespace EdgeInteract.Tests.RateLimiting;

/// <summary>Where so many requests wait for each other.</summary>
internal sealed class Meeting(int count)
{
    private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _left = count;

    public Task ComeAsync()
    {
        if (Interlocked.Decrement(ref _left) <= 0)
        {
            _all.TrySetResult();
        }

        return _all.Task;
    }
}
