using EdgeInteract.Lifecycle;
using EdgeInteract.Responses;
using EdgeInteract.Storage;
using EdgeInteract.Telemetry;
using Microsoft.Extensions.DependencyInjection;
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
    // The store is asked at least so often: the node that published may be gone, and a clock that is set forward moves no timer.
    private static readonly TimeSpan MaxDelay = TimeSpan.FromMinutes(1);

    private readonly IInteractionStore _store;
    private readonly InteractionEnding _ending;
    private readonly TimeProvider _time;
    private readonly ILogger<DeadlineService> _logger;
    private readonly ITimer _timer;
    private readonly Lock _gate = new();
    // Until the node has asked for the first time, every deadline is one to look at.
    private long _nextTicks = long.MaxValue;
    private bool _isStarted;
    private bool _isRunning;
    private bool _isDisposed;

    public DeadlineService(IInteractionStore store, InteractionEnding ending, Reconciliation reconciliation, [FromKeyedServices(StoreClock.Key)] TimeProvider time, ILogger<DeadlineService> logger)
    {
        _store = store;
        _ending = ending;
        _time = time;
        _logger = logger;
        _timer = time.CreateTimer(static state => ((DeadlineService)state!).Run(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        // A node that shares the store may have published what is due before all that this one knows of, and be gone.
        reconciliation.Add(_ =>
        {
            Run();
            return Task.CompletedTask;
        });
    }

    /// <summary>
    /// Asks the store what is due, and from then on at each deadline: other nodes may have published, and this one before its restart. Called when the host starts; without
    /// a host it happens with the first deadline. Calling it again changes nothing.
    /// </summary>
    public void Start()
    {
        lock (_gate)
        {
            if (_isStarted)
            {
                return;
            }

            _isStarted = true;
        }

        Run();
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
                SetTimer(deadline.UtcTicks);
            }
        }

        Start();
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _timer.Dispose();
        }
    }

    private void SetTimer(long ticks)
    {
        if (_isDisposed)
        {
            return;
        }

        Volatile.Write(ref _nextTicks, ticks);
        // A run that is under way sets the timer when it ends.
        if (!_isRunning)
        {
            var delay = Math.Clamp(ticks - _time.GetUtcNow().UtcTicks, 0, MaxDelay.Ticks);
            _timer.Change(TimeSpan.FromTicks(delay), Timeout.InfiniteTimeSpan);
        }
    }

    private void Run()
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
            SetTimer(Math.Min(next?.UtcTicks ?? long.MaxValue, _nextTicks));
        }
    }

    private async Task<DateTimeOffset?> EndDueAsync()
    {
        while (true)
        {
            var due = await _store.TakeDueAsync(_time.GetUtcNow(), BatchSize, CancellationToken.None).ConfigureAwait(false);
            await EndAllAsync(due.InteractionIds).ConfigureAwait(false);
            if (due.InteractionIds.Count < BatchSize)
            {
                return due.NextDeadline;
            }
        }
    }

    // All at once, so that a store behind a network is waited for once and not for each; in memory each has ended when its call returns.
    private async Task EndAllAsync(IReadOnlyList<string> interactionIds)
    {
        List<Task>? running = null;
        foreach (var interactionId in interactionIds)
        {
            var ending = EndAsync(interactionId);
            if (!ending.IsCompleted)
            {
                (running ??= []).Add(ending);
            }
        }

        if (running is not null)
        {
            await Task.WhenAll(running).ConfigureAwait(false);
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
