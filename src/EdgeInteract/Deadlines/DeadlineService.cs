using EdgeInteract.Responses;
using EdgeInteract.Storage;
using EdgeInteract.Telemetry;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Deadlines;

/// <summary>
/// Ends interactions whose time is over: one timer a node, set to the next deadline that this node knows of. The store keeps the deadlines; the timer only says when to
/// ask it.
/// </summary>
internal sealed class DeadlineService : IDisposable
{
    private const int BatchSize = 256;
    private static readonly TimeSpan RetryDelay = TimeSpan.FromSeconds(1);
    // No timer of .NET waits longer than 49 days; one that fires early asks the store and is set again.
    private static readonly TimeSpan MaxDelay = TimeSpan.FromDays(7);

    private readonly IInteractionStore _store;
    private readonly InteractionEnding _ending;
    private readonly TimeProvider _time;
    private readonly ILogger<DeadlineService> _logger;
    private readonly ITimer _timer;
    private readonly Lock _gate = new();
    private long _nextTicks = long.MaxValue;
    private bool _isRunning;
    private bool _isDisposed;

    public DeadlineService(IInteractionStore store, InteractionEnding ending, TimeProvider time, ILogger<DeadlineService> logger)
    {
        _store = store;
        _ending = ending;
        _time = time;
        _logger = logger;
        _timer = time.CreateTimer(static state => ((DeadlineService)state!).OnTimer(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Makes sure that the timer fires at a deadline, or before. Costs a comparison unless it is earlier than all others.</summary>
    /// <param name="deadline">When an interaction times out.</param>
    public void Schedule(DateTimeOffset deadline)
    {
        if (deadline.UtcTicks >= Volatile.Read(ref _nextTicks))
        {
            return;
        }

        lock (_gate)
        {
            if (deadline.UtcTicks < _nextTicks)
            {
                SetTimer(deadline);
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _timer.Dispose();
        }
    }

    private void SetTimer(DateTimeOffset deadline)
    {
        if (_isDisposed)
        {
            return;
        }

        Volatile.Write(ref _nextTicks, deadline.UtcTicks);
        // A run that is under way sets the timer when it ends.
        if (!_isRunning)
        {
            var delay = deadline - _time.GetUtcNow();
            _timer.Change(TimeSpan.FromTicks(Math.Clamp(delay.Ticks, 0, MaxDelay.Ticks)), Timeout.InfiniteTimeSpan);
        }
    }

    private void OnTimer()
    {
        lock (_gate)
        {
            if (_isRunning || _isDisposed)
            {
                return;
            }

            _isRunning = true;
            Volatile.Write(ref _nextTicks, long.MaxValue);
        }

        _ = RunAsync();
    }

    private async Task RunAsync()
    {
        DateTimeOffset? next;
        try
        {
            next = await EndDueAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _logger.DeadlinesFailed(exception);
            next = _time.GetUtcNow() + RetryDelay;
        }

        lock (_gate)
        {
            _isRunning = false;
            var ticks = Math.Min(next?.UtcTicks ?? long.MaxValue, _nextTicks);
            if (ticks != long.MaxValue)
            {
                SetTimer(new DateTimeOffset(ticks, TimeSpan.Zero));
            }
        }
    }

    private async Task<DateTimeOffset?> EndDueAsync()
    {
        while (true)
        {
            var due = await _store.TakeDueAsync(_time.GetUtcNow(), BatchSize, CancellationToken.None).ConfigureAwait(false);
            foreach (var interactionId in due.InteractionIds)
            {
                await EndAsync(interactionId).ConfigureAwait(false);
            }

            if (due.InteractionIds.Count < BatchSize)
            {
                return due.NextDeadline;
            }
        }
    }

    // One that fails comes again, as the store promises, and keeps no other from ending.
    private async Task EndAsync(string interactionId)
    {
        try
        {
            await _ending.TimeOutAsync(interactionId, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _logger.TimeOutFailed(exception, interactionId);
        }
    }
}
