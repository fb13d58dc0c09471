using System.Collections.Immutable;
using EdgeInteract.Streams;
using EdgeInteract.Telemetry;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Lifecycle;

/// <summary>
/// Lets the parts of a node look in the store for what a lost message would have told them: now and then, and at once when messages may have been lost. One timer a node; none where
/// the broker loses nothing.
/// </summary>
internal sealed class Reconciliation(IEdgeStreamBroker broker, TimeProvider time, ILogger<Reconciliation> logger) : IDisposable
{
    private readonly Lock _gate = new();
    private ImmutableArray<Func<bool, Task>> _looks = [];
    private ITimer? _timer;
    private bool _isRunning;
    private bool _isOwed;
    private bool _isDisposed;

    /// <summary>Adds a part.</summary>
    /// <param name="look">
    /// Looks in the store. Gets whether messages are known to be lost, so that nothing is left for the next time. What it missed may be on its way: it has to be seen missing twice.
    /// </param>
    public void Add(Func<bool, Task> look)
    {
        if (broker.ReconcileInterval is not { } interval)
        {
            return;
        }

        lock (_gate)
        {
            _looks = _looks.Add(look);
            if (_timer is null && !_isDisposed)
            {
                // Twice in the interval: what is missing at the first look may be on its way.
                var period = interval / 2;
                _timer = time.CreateTimer(static state => ((Reconciliation)state!).Run(isLost: false), this, period, period);
                broker.MessagesMayBeLost += OnMessagesLost;
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _timer?.Dispose();
        }

        broker.MessagesMayBeLost -= OnMessagesLost;
    }

    private void OnMessagesLost(object? sender, EventArgs e) => Run(isLost: true);

    private void Run(bool isLost)
    {
        lock (_gate)
        {
            if (_isDisposed)
            {
                return;
            }

            if (_isRunning)
            {
                // What was read already may be from before.
                _isOwed |= isLost;
                return;
            }

            _isRunning = true;
        }

        _ = RunAsync(isLost);
    }

    private async Task RunAsync(bool isLost)
    {
        do
        {
            foreach (var look in _looks)
            {
                try
                {
                    await look(isLost).ConfigureAwait(false);
                }
                catch (Exception exception)
                {
                    logger.ReconcilingFailed(exception);
                }
            }

            isLost = true;
        }
        while (IsOwed());
    }

    private bool IsOwed()
    {
        lock (_gate)
        {
            _isRunning = _isOwed && !_isDisposed;
            _isOwed = false;
            return _isRunning;
        }
    }
}
