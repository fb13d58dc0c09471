namespace EdgeInteract.Testing;

internal sealed class VirtualTimer(VirtualTimeProvider time, TimerCallback callback, object? state) : ITimer
{
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

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
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
            Set(dueTime);
        }

        return true;
    }

    public void Fire()
    {
        TimeSpan period;
        lock (_gate)
        {
            _due = null;
            period = _period;
        }

        if (period > TimeSpan.Zero)
        {
            Set(period);
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

    private void Set(TimeSpan dueIn)
    {
        var due = time.Enqueue(this, dueIn);
        lock (_gate)
        {
            _due = _isDisposed ? null : due;
        }
    }
}
