namespace EdgeInteract.Testing;

/// <summary>
/// A clock that stands still until it is told to move. Register it as <see cref="TimeProvider"/>, and a wait of seven days ends in milliseconds. May be used by several
/// threads.
/// </summary>
public sealed class VirtualTimeProvider : TimeProvider
{
    private const int MinCompaction = 1024;

    // The longest time that an interaction waits, and a day for what comes after it.
    private static readonly TimeSpan DefaultLimit = TimeSpan.FromDays(8);

    private readonly Lock _gate = new();
    private readonly PriorityQueue<(VirtualTimer Timer, long Setting), (long Due, long Order)> _queue = new();
    private readonly long _startTicks;
    // What the clock shows is what has gone by plus the jumps; timers follow what has gone by, as those of the system do.
    private long _elapsed;
    private long _jumped;
    private long _order;
    private int _timerCount;
    private TaskCompletionSource? _timerSet;

    /// <summary>Makes a clock.</summary>
    /// <param name="start">What the clock shows at first. Default: 2026-01-01T00:00:00Z.</param>
    public VirtualTimeProvider(DateTimeOffset? start = null) =>
        _startTicks = (start ?? new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)).UtcTicks;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How many timers are set.</summary>
    public int TimerCount
    {
        get
        {
            lock (_gate)
            {
                return _timerCount;
            }
        }
    }

    /// <summary>How far the clock has to move for the next timer to fire; <see langword="null"/> if none is set.</summary>
    public TimeSpan? UntilNextTimer
    {
        get
        {
            lock (_gate)
            {
                return TryPeek(out _, out var due) ? TimeSpan.FromTicks(Math.Max(due - _elapsed, 0)) : null;
            }
        }
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return new DateTimeOffset(_startTicks + _elapsed + _jumped, TimeSpan.Zero);
        }
    }

    /// <inheritdoc/>
    public override long GetTimestamp()
    {
        lock (_gate)
        {
            return _startTicks + _elapsed;
        }
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>
    /// Moves the clock. Timers that come due on the way fire in the order of their times, on this thread, each while the clock shows its time. What they start on other
    /// threads is not waited for: use <see cref="AdvanceAsync"/> for that.
    /// </summary>
    /// <param name="by">How far, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is negative.</exception>
    public void Advance(TimeSpan by)
    {
        var end = EndOf(by);
        while (TakeDue(end) is { } timer)
        {
            timer.Fire();
        }
    }

    /// <summary>
    /// Moves the clock from one timer to the next, as <see cref="Advance"/> does, and lets what has been started settle first, after each time at which timers fired, and at
    /// the end: the clock moves on when the thread pool of the process has nothing left to do. What waits for a network or for the real clock is not seen; await
    /// that itself. While other tests keep the thread pool busy it is a short while and no certainty.
    /// </summary>
    /// <param name="by">How far, zero or more.</param>
    /// <returns>A task that ends when the clock has arrived and all is quiet.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is negative.</exception>
    public async Task AdvanceAsync(TimeSpan by)
    {
        var end = EndOf(by);
        var settling = new Settling(SynchronizationContext.Current);
        do
        {
            await settling.SettleAsync().ConfigureAwait(false);
        }
        while (FireUntilSomethingHasStarted(end, settling));

        await settling.SettleAsync().ConfigureAwait(false);
    }

    /// <summary>
    /// Runs code and moves the clock from one timer to the next until it has ended, and no further: a request that nobody answers, or that a scripted person answers after
    /// days. The code runs on the thread pool, where this clock sees what it is waiting for.
    /// </summary>
    /// <param name="code">What to run.</param>
    /// <param name="atMost">How far the clock moves at most. Default: eight days, one more than the longest timeout.</param>
    /// <returns>A task that ends as the code does.</returns>
    /// <exception cref="TimeoutException">The code had not ended then, or nothing was left that the clock could bring about.</exception>
    public Task AdvanceUntilAsync(Func<Task> code, TimeSpan? atMost = null) => AdvanceUntilAsync(Task.Run(code), atMost);

    /// <summary>Runs code and moves the clock from one timer to the next until it has ended, and no further.</summary>
    /// <typeparam name="T">What the code gives.</typeparam>
    /// <param name="code">What to run.</param>
    /// <param name="atMost">How far the clock moves at most. Default: eight days, one more than the longest timeout.</param>
    /// <returns>What the code gives.</returns>
    /// <exception cref="TimeoutException">The code had not ended then, or nothing was left that the clock could bring about.</exception>
    public Task<T> AdvanceUntilAsync<T>(Func<Task<T>> code, TimeSpan? atMost = null) => AdvanceUntilAsync(Task.Run(code), atMost);

    /// <summary>
    /// Moves the clock from one timer to the next until a task that runs already has ended, and no further. Where a test framework has threads of its own for what a test
    /// awaits, the clock may move a little too far before it sees the end: give it the code in place of the task.
    /// </summary>
    /// <param name="task">What to wait for.</param>
    /// <param name="atMost">How far the clock moves at most. Default: eight days, one more than the longest timeout.</param>
    /// <returns>A task that ends as <paramref name="task"/> does.</returns>
    /// <exception cref="TimeoutException">The task had not ended then, or nothing was left that the clock could bring about.</exception>
    public async Task AdvanceUntilAsync(Task task, TimeSpan? atMost = null)
    {
        ArgumentNullException.ThrowIfNull(task);
        var limit = atMost ?? DefaultLimit;
        var end = EndOf(limit);
        var settling = new Settling(SynchronizationContext.Current);
        while (true)
        {
            await settling.SettleAsync().ConfigureAwait(false);
            if (task.IsCompleted)
            {
                await task.ConfigureAwait(false);
                return;
            }

            if (UntilNextTimer is null)
            {
                await Settling.WaitForAsync(task, TimerSetAsync()).ConfigureAwait(false);
            }
            else if (!FireUntilSomethingHasStarted(end, settling))
            {
                throw new TimeoutException(
                    $"The clock has moved by {limit}, and the task has not ended. Timers that are set: {TimerCount}. Was the question asked, and is there a script that answers it?");
            }
        }
    }

    /// <summary>Moves the clock from one timer to the next until a task has ended, and no further.</summary>
    /// <typeparam name="T">What the task gives.</typeparam>
    /// <param name="task">What to wait for.</param>
    /// <param name="atMost">How far the clock moves at most. Default: eight days, one more than the longest timeout.</param>
    /// <returns>What <paramref name="task"/> gives.</returns>
    /// <exception cref="TimeoutException">The task had not ended then, or nothing was left that the clock could bring about.</exception>
    public async Task<T> AdvanceUntilAsync<T>(Task<T> task, TimeSpan? atMost = null)
    {
        await AdvanceUntilAsync((Task)task, atMost).ConfigureAwait(false);
        return await task.ConfigureAwait(false);
    }

    /// <summary>
    /// Sets the clock as an administrator or a time server might. Timers neither fire nor move: they wait for the time that goes by, whatever the clock shows.
    /// </summary>
    /// <param name="to">What the clock shows from now on.</param>
    public void Jump(DateTimeOffset to)
    {
        lock (_gate)
        {
            _jumped = to.UtcTicks - _startTicks - _elapsed;
        }
    }

    internal bool Set(VirtualTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        TaskCompletionSource? timerSet = null;
        lock (_gate)
        {
            if (timer.IsDisposed)
            {
                return false;
            }

            Unset(timer);
            timer.Period = period;
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                Enqueue(timer, dueTime);
                (timerSet, _timerSet) = (_timerSet, null);
            }
        }

        timerSet?.SetResult();
        return true;
    }

    internal void Remove(VirtualTimer timer)
    {
        lock (_gate)
        {
            timer.IsDisposed = true;
            Unset(timer);
        }
    }

    private long EndOf(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        lock (_gate)
        {
            return _elapsed + by.Ticks;
        }
    }

    private Task TimerSetAsync()
    {
        lock (_gate)
        {
            return _timerCount > 0
                ? Task.CompletedTask
                : (_timerSet ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    /// <summary>
    /// Fires timers, time after time, until there is something to wait for. A timer that has only set itself again, such as one that looks every minute whether there is
    /// something to do, has started nothing: a week has ten thousand such minutes.
    /// </summary>
    /// <returns><see langword="false"/> if nothing is due until the end; the clock is then there.</returns>
    private bool FireUntilSomethingHasStarted(long end, Settling settling)
    {
        while (TakeDue(end) is { } timer)
        {
            var hasStarted = false;
            for (var next = timer; next is not null; next = TakeDue(end: null))
            {
                next.Fire();
                hasStarted |= !next.IsSet;
            }

            if (hasStarted || settling.HasWorked)
            {
                return true;
            }
        }

        return false;
    }

    private VirtualTimer? TakeDue(long? end)
    {
        lock (_gate)
        {
            if (TryPeek(out var timer, out var due) && due <= (end ?? _elapsed))
            {
                _queue.Dequeue();
                Unset(timer);
                _elapsed = Math.Max(_elapsed, due);
                if (timer.Period > TimeSpan.Zero)
                {
                    Enqueue(timer, timer.Period);
                }

                return timer;
            }

            // Another thread may have moved it further.
            _elapsed = Math.Max(_elapsed, end ?? _elapsed);
            return null;
        }
    }

    private bool TryPeek(out VirtualTimer timer, out long due)
    {
        while (_queue.TryPeek(out var entry, out var priority))
        {
            if (entry.Timer.IsSet && entry.Timer.Setting == entry.Setting)
            {
                (timer, due) = (entry.Timer, priority.Due);
                return true;
            }

            // Changed or disposed since: another entry stands for it, or none.
            _queue.Dequeue();
        }

        (timer, due) = (null!, 0);
        return false;
    }

    private void Enqueue(VirtualTimer timer, TimeSpan dueIn)
    {
        timer.IsSet = true;
        timer.Setting++;
        _timerCount++;
        _queue.Enqueue((timer, timer.Setting), (_elapsed + dueIn.Ticks, _order++));
    }

    private void Unset(VirtualTimer timer)
    {
        if (!timer.IsSet)
        {
            return;
        }

        timer.IsSet = false;
        _timerCount--;
        if (_queue.Count > MinCompaction && _queue.Count > 2 * _timerCount)
        {
            var entries = _queue.UnorderedItems.Where(item => item.Element.Timer.IsSet && item.Element.Setting == item.Element.Timer.Setting).ToArray();
            _queue.Clear();
            _queue.EnqueueRange(entries);
        }
    }
}
