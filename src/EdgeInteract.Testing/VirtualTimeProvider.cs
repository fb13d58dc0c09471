namespace EdgeInteract.Testing;

/// <summary>
/// A clock that stands still until it is told to move. Register it as <see cref="TimeProvider"/>, and a wait of seven days ends in microseconds.
/// </summary>
/// <param name="start">What the clock shows at first. Default: 2026-01-01T00:00:00Z.</param>
public sealed class VirtualTimeProvider(DateTimeOffset? start = null) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly PriorityQueue<VirtualTimer, (DateTimeOffset Due, long Order)> _timers = new();
    private DateTimeOffset _now = start ?? new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private long _order;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How many timers are set.</summary>
    public int TimerCount
    {
        get
        {
            lock (_gate)
            {
                return _timers.UnorderedItems.Count(item => item.Element.IsSetFor(item.Priority.Due));
            }
        }
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>
    /// Moves the clock. Timers that come due on the way fire in the order of their times, on this thread, each while the clock shows its time.
    /// </summary>
    /// <param name="by">How far, zero or more.</param>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        var end = GetUtcNow() + by;
        while (TakeDue(end) is { } timer)
        {
            timer.Fire();
        }
    }

    /// <summary>Sets the clock as an administrator or a time server might: timers neither fire nor move.</summary>
    /// <param name="to">What the clock shows from now on.</param>
    public void Jump(DateTimeOffset to)
    {
        lock (_gate)
        {
            _now = to;
        }
    }

    internal void Enqueue(VirtualTimer timer, TimeSpan dueIn)
    {
        lock (_gate)
        {
            var due = _now + dueIn;
            // In one step: an entry that the timer does not know yet would be dropped by who advances the clock at this moment.
            if (timer.TrySetFor(due))
            {
                _timers.Enqueue(timer, (due, _order++));
            }
        }
    }

    private VirtualTimer? TakeDue(DateTimeOffset end)
    {
        lock (_gate)
        {
            while (_timers.TryPeek(out var timer, out var priority) && priority.Due <= end)
            {
                _timers.Dequeue();
                // Changed or disposed since: another entry stands for it, or none.
                if (timer.TryTake(priority.Due))
                {
                    _now = priority.Due > _now ? priority.Due : _now;
                    return timer;
                }
            }

            // Another thread may have moved it further.
            _now = end > _now ? end : _now;
            return null;
        }
    }
}
