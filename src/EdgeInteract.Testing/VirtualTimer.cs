namespace EdgeInteract.Testing;

internal sealed class VirtualTimer(VirtualTimeProvider time, TimerCallback callback, object? state) : ITimer
{
    private static readonly TimeSpan MaxDueTime = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly Lock _gate = new();
    private DateTimeOffset? _due;
    private TimeSpan _period;
    private bool _isDisposed;

    public bool IsSetFor(DateTimeOffset due)
    {
        lock (_gate)
        {
            return _due == due;
        }
    }

    public bool TrySetFor(DateTimeOffset due)
    {
        lock (_gate)
        {
            _due = _isDisposed ? null : due;
            return !_isDisposed;
        }
    }

    /// <summary>Takes the one firing for this time; what is set from now on is another one.</summary>
    public bool TryTake(DateTimeOffset due)
    {
        lock (_gate)
        {
            if (_due != due)
            {
                return false;
            }

            _due = null;
            return true;
        }
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        // As the timers of the system, so that what works in a test works elsewhere.
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dueTime, MaxDueTime);
        lock (_gate)
        {
            if (_isDisposed)
            {
                return false;
            }

            _period = period;
            _due = null;
        }

        if (dueTime != Timeout.InfiniteTimeSpan)
        {
            time.Enqueue(this, dueTime);
        }

        return true;
    }

    public void Fire()
    {
        TimeSpan period;
        lock (_gate)
        {
            period = _period;
        }

        if (period > TimeSpan.Zero)
        {
            time.Enqueue(this, period);
        }

        callback(state);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _due = null;
        }
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }
}
