namespace EdgeInteract.Testing;

/// <summary>A timer of a <see cref="VirtualTimeProvider"/>. What is not read-only here is guarded by the gate of the clock.</summary>
internal sealed class VirtualTimer(VirtualTimeProvider time, TimerCallback callback, object? state) : ITimer
{
    private static readonly TimeSpan MaxDueTime = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    /// <summary>Counts up with each change, so that an entry in the queue of the clock tells whether it still stands for this timer.</summary>
    public long Setting { get; set; }

    public bool IsSet { get; set; }

    public bool IsDisposed { get; set; }

    public TimeSpan Period { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        // As the timers of the system, so that what works in a test works elsewhere.
        Check(dueTime, nameof(dueTime));
        Check(period, nameof(period));
        return time.Set(this, dueTime, period);
    }

    public void Fire() => callback(state);

    public void Dispose() => time.Remove(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }

    private static void Check(TimeSpan value, string name)
    {
        if (value != Timeout.InfiniteTimeSpan)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero, name);
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxDueTime, name);
    }
}
