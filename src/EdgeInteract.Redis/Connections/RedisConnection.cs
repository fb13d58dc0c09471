using EdgeInteract.Redis.Telemetry;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Connections;

/// <summary>The connection of a node: made with the first command, and again with a later one where that failed. What goes wrong on it is a typed error.</summary>
internal sealed class RedisConnection(Func<Task<IConnectionMultiplexer>> connect, bool isOwned, TimeProvider time, ILogger<RedisConnection> logger) : IAsyncDisposable
{
    // Clocks of computers part by some microseconds in a second.
    private static readonly TimeSpan s_clockPeriod = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private ITimer? _clockTimer;
    private Task<IConnectionMultiplexer>? _multiplexer;

    /// <summary>The time of the server.</summary>
    public RedisTimeProvider Clock { get; } = new(time);

    /// <summary>Raised when a connection is there again. What was sent meanwhile did not reach this node.</summary>
    public event EventHandler? Restored;

    /// <summary>Runs commands.</summary>
    /// <param name="what">What they do, for the error.</param>
    /// <param name="commands">The commands.</param>
    /// <param name="cancellationToken">Gives up waiting. What has been sent is run nevertheless.</param>
    /// <exception cref="InteractionStoreUnavailableException">The server cannot be reached, or does not answer.</exception>
    public async Task<T> RunAsync<T>(string what, Func<IDatabase, Task<T>> commands, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var multiplexer = await ConnectAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
            return await commands(multiplexer.GetDatabase()).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (RedisErrors.IsUnavailable(exception))
        {
            throw new InteractionStoreUnavailableException($"Redis cannot be reached, or does not answer: {what} failed. Try again.", exception);
        }
    }

    /// <summary>Runs a command of the subscriber.</summary>
    public async Task<T> RunAsync<T>(string what, Func<ISubscriber, Task<T>> commands, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var multiplexer = await ConnectAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
            return await commands(multiplexer.GetSubscriber()).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (RedisErrors.IsUnavailable(exception))
        {
            throw new InteractionStoreUnavailableException($"Redis cannot be reached, or does not answer: {what} failed. Try again.", exception);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Task<IConnectionMultiplexer>? multiplexer;
        lock (_gate)
        {
            multiplexer = _multiplexer;
        }

        if (multiplexer is not { IsCompletedSuccessfully: true })
        {
            return;
        }

        if (_clockTimer is not null)
        {
            await _clockTimer.DisposeAsync().ConfigureAwait(false);
        }

        var connected = await multiplexer.ConfigureAwait(false);
        connected.ConnectionRestored -= OnRestored;
        if (isOwned)
        {
            // Which interface has the method is not the same in all versions of the client.
            (connected as IDisposable)?.Dispose();
        }
    }

    private Task<IConnectionMultiplexer> ConnectAsync()
    {
        lock (_gate)
        {
            if (_multiplexer is null or { IsFaulted: true } or { IsCanceled: true })
            {
                _multiplexer = ConnectCoreAsync();
            }

            return _multiplexer;
        }
    }

    private async Task<IConnectionMultiplexer> ConnectCoreAsync()
    {
        var multiplexer = await connect().ConfigureAwait(false);
        multiplexer.ConnectionRestored += OnRestored;
        await SetClockAsync(multiplexer).ConfigureAwait(false);
        _clockTimer = time.CreateTimer(state => _ = SetClockAsync((IConnectionMultiplexer)state!), multiplexer, s_clockPeriod, s_clockPeriod);
        return multiplexer;
    }

    private void OnRestored(object? sender, ConnectionFailedEventArgs e)
    {
        _ = SetClockAsync((IConnectionMultiplexer)sender!);
        Restored?.Invoke(this, EventArgs.Empty);
    }

    private async Task SetClockAsync(IConnectionMultiplexer multiplexer)
    {
        try
        {
            await Clock.SetAsync(multiplexer.GetDatabase()).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // The clock goes on as it was set before, and is set when the server is there again.
            logger.ClockNotSet(exception);
        }
    }
}
