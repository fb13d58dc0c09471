using System.Collections.Concurrent;
using EdgeInteract.Redis.Telemetry;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Connections;

/// <summary>
/// The connection of a node: made with the first command, and again with a later one where that failed. What goes wrong on it is a typed error. One of its own that has failed for good is replaced.
/// </summary>
internal sealed class RedisConnection : IAsyncDisposable
{
    private const int RestoreAttempts = 100;

    // Clocks of computers part by some microseconds in a second.
    private static readonly TimeSpan s_clockPeriod = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_restorePause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan s_mastersPause = TimeSpan.FromMilliseconds(250);

    private readonly ConcurrentDictionary<RedisListener, bool> _listeners = new();
    private readonly RedisInteractionOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<RedisConnection> _logger;
    private readonly RedisMultiplexer _multiplexer;
    private ITimer? _clockTimer;
    private string? _run;
    private int _isLooking;
    private long _changedAt;

    public RedisConnection(Func<Task<IConnectionMultiplexer>> connect, bool isOwned, RedisInteractionOptions options, TimeProvider time, ILogger<RedisConnection> logger)
    {
        (_options, _time, _logger) = (options, time, logger);
        Deadline = new CommandDeadline(options.CommandTimeout);
        Clock = new RedisTimeProvider(time);
        _multiplexer = new RedisMultiplexer(connect, isOwned, logger) { Begin = BeginAsync, Follow = FollowAsync, Leave = Leave };
    }

    /// <summary>When a command of this node has taken too long.</summary>
    public CommandDeadline Deadline { get; }

    /// <summary>The time of the server.</summary>
    public RedisTimeProvider Clock { get; }

    /// <summary>Whether the servers are a cluster, as far as is known.</summary>
    public bool IsCluster { get; private set; }

    /// <summary>Whether one of several servers may take the place of another.</summary>
    public bool HasSeveralServers => _multiplexer.Current?.GetEndPoints().Length > 1;

    /// <summary>
    /// Whether servers have just changed their roles, or may have. What is missing now may be one of the things that were lost thereby and that a node puts back, and is not known to be gone.
    /// </summary>
    public bool IsUnsettled => Volatile.Read(ref _changedAt) is not 0 and var changedAt && _time.GetElapsedTime(changedAt) < _options.ReconcileInterval / 2;

    /// <summary>
    /// Whether a server may lack an answer that its predecessor had accepted, and that the node which knows it puts back as soon as it finds that out. Nodes look within the interval, whatever else
    /// they do.
    /// </summary>
    public bool MayLackAnswers => Volatile.Read(ref _changedAt) is not 0 and var changedAt && _time.GetElapsedTime(changedAt) < _options.ReconcileInterval;

    /// <summary>What the client puts before the name of each channel, by its configuration.</summary>
    public string ChannelPrefix { get; private set; } = "";

    /// <summary>Raised when a connection is there again. What was sent meanwhile did not reach this node.</summary>
    public event EventHandler? Restored;

    /// <summary>
    /// Raised when servers may have lost what they had confirmed: one was away and is there again, or a replica has taken the place of its master. Raised again where servers fail again
    /// after that.
    /// </summary>
    public event EventHandler? StepsMayBeLost;

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
            var multiplexer = await Deadline.WaitAsync(_multiplexer.ConnectAsync()).WaitAsync(cancellationToken).ConfigureAwait(false);
            return await Deadline.WaitAsync(commands(multiplexer.GetDatabase())).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (RedisErrors.Find(exception) is { } failure)
        {
            throw ToError(failure, what, exception);
        }
    }

    /// <summary>Listens to a channel from now on, also on a connection that takes the place of this one.</summary>
    public async Task ListenAsync(RedisListener listener, CancellationToken cancellationToken)
    {
        // Before it begins, so that it is among those that are taken along.
        _listeners[listener] = true;
        int replacements;
        do
        {
            replacements = _multiplexer.Replacements;
            await RunAsync("subscribing to a topic", listener.StartAsync, cancellationToken).ConfigureAwait(false);
        }
        while (replacements != _multiplexer.Replacements);
    }

    /// <summary>Listens no more.</summary>
    public Task EndAsync(RedisListener listener)
    {
        _listeners.TryRemove(listener, out _);
        return RunAsync("ending a subscription", listener.EndAsync, CancellationToken.None);
    }

    /// <summary>Asks whether the server answers.</summary>
    /// <exception cref="InteractionStoreUnavailableException">It does not.</exception>
    public Task PingAsync(CancellationToken cancellationToken) => RunAsync("asking whether it answers", (IDatabase database) => database.PingAsync(), cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _multiplexer.DisposeAsync().ConfigureAwait(false);
        if (_clockTimer is not null)
        {
            await _clockTimer.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task<T> RunAsync<T>(string what, Func<ISubscriber, Task<T>> commands, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var multiplexer = await Deadline.WaitAsync(_multiplexer.ConnectAsync()).WaitAsync(cancellationToken).ConfigureAwait(false);
            return await Deadline.WaitAsync(commands(multiplexer.GetSubscriber())).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (RedisErrors.Find(exception) is { } failure)
        {
            throw ToError(failure, what, exception);
        }
    }

    private InteractionStoreUnavailableException ToError(RedisFailure failure, string what, Exception exception)
    {
        LookForMasters();
        if (failure is RedisFailure.NoAnswer or RedisFailure.Unreachable)
        {
            _multiplexer.Check();
        }

        return RedisErrors.ToError(failure, what, exception);
    }

    private async Task BeginAsync(IConnectionMultiplexer multiplexer)
    {
        Join(multiplexer);
        ChannelPrefix = (string?)ConfigurationOptions.Parse(multiplexer.Configuration).ChannelPrefix ?? "";
        await SetClockAsync(multiplexer).ConfigureAwait(false);
        await HasStartedAgainAsync(multiplexer).ConfigureAwait(false);
        _clockTimer = _time.CreateTimer(static state => ((RedisConnection)state!).OnClockTimer(), this, s_clockPeriod, s_clockPeriod);
    }

    private async Task FollowAsync(IConnectionMultiplexer next)
    {
        Join(next);
        await Task.WhenAll(_listeners.Keys.Select(listener => MoveAsync(listener, next))).ConfigureAwait(false);
        await RestoreAsync(next).ConfigureAwait(false);
    }

    private async Task MoveAsync(RedisListener listener, IConnectionMultiplexer next)
    {
        try
        {
            await Deadline.WaitAsync(listener.StartAsync(next.GetSubscriber())).ConfigureAwait(false);
        }
        catch (Exception exception) when (RedisErrors.Find(exception) is not null)
        {
            // The client subscribes to it again when it has connected again.
            _logger.NotReplaced(exception);
        }
    }

    private void OnClockTimer()
    {
        if (_multiplexer.IsDisposed)
        {
            // It was made while the node ended.
            _clockTimer?.Dispose();
        }
        else if (_multiplexer.Current is { } multiplexer)
        {
            _ = SetClockAsync(multiplexer);
            _multiplexer.Check();
        }
    }

    private void Join(IConnectionMultiplexer multiplexer)
    {
        multiplexer.ConnectionFailed += OnFailed;
        multiplexer.ConnectionRestored += OnRestored;
        multiplexer.HashSlotMoved += OnSlotMoved;
    }

    private void Leave(IConnectionMultiplexer multiplexer)
    {
        multiplexer.ConnectionFailed -= OnFailed;
        multiplexer.ConnectionRestored -= OnRestored;
        multiplexer.HashSlotMoved -= OnSlotMoved;
    }

    // Another server may be the master now. The client asks which once a minute, and until then sends nothing to one that it takes for a replica.
    private void LookForMasters()
    {
        if (_multiplexer.IsDisposed || !HasSeveralServers || _multiplexer.Current is not { } multiplexer)
        {
            return;
        }

        Volatile.Write(ref _changedAt, _time.GetTimestamp());
        if (Interlocked.Exchange(ref _isLooking, 1) == 0)
        {
            _ = LookForMastersAsync(multiplexer);
        }
    }

    private async Task LookForMastersAsync(IConnectionMultiplexer multiplexer)
    {
        try
        {
            await Deadline.WaitAsync(multiplexer.ConfigureAsync()).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _logger.MastersNotFound(exception);
        }

        StepsMayBeLost?.Invoke(this, EventArgs.Empty);
        // As often as commands fail, and not more often than this.
        await Task.Delay(s_mastersPause, TimeProvider.System).ConfigureAwait(false);
        Volatile.Write(ref _isLooking, 0);
    }

    private void OnSlotMoved(object? sender, HashSlotMovedEventArgs e) => LookForMasters();

    private void OnFailed(object? sender, ConnectionFailedEventArgs e) => LookForMasters();

    private void OnRestored(object? sender, ConnectionFailedEventArgs e) => _ = RestoreAsync((IConnectionMultiplexer)sender!);

    // The client says that a connection is there some milliseconds before it lets commands through, and who is told sends some at once.
    private async Task RestoreAsync(IConnectionMultiplexer multiplexer)
    {
        for (var attempt = 0; attempt < RestoreAttempts && !await SetClockAsync(multiplexer).ConfigureAwait(false) && !_multiplexer.IsDisposed; attempt++)
        {
            // A server comes back in real time, also where the application's time stands still.
            await Task.Delay(s_restorePause, TimeProvider.System).ConfigureAwait(false);
        }

        if (HasSeveralServers || await HasStartedAgainAsync(multiplexer).ConfigureAwait(false))
        {
            StepsMayBeLost?.Invoke(this, EventArgs.Empty);
        }

        Restored?.Invoke(this, EventArgs.Empty);
    }

    // A server that has run all the time has lost nothing, however often a connection was.
    private async Task<bool> HasStartedAgainAsync(IConnectionMultiplexer multiplexer)
    {
        try
        {
            var information = (string?)await Deadline.WaitAsync(multiplexer.GetDatabase().ExecuteAsync("INFO", "server")).ConfigureAwait(false) ?? "";
            var run = information.Split('\n').FirstOrDefault(static line => line.StartsWith("run_id:", StringComparison.Ordinal));
            return run is null || !string.Equals(Interlocked.Exchange(ref _run, run), run, StringComparison.Ordinal);
        }
        catch (Exception exception)
        {
            _logger.RunNotKnown(exception);
            return true;
        }
    }

    /// <returns>Whether the server answers.</returns>
    private async Task<bool> SetClockAsync(IConnectionMultiplexer multiplexer)
    {
        try
        {
            await Deadline.WaitAsync(Clock.SetAsync(multiplexer.GetDatabase())).ConfigureAwait(false);
            IsCluster = Array.Exists(multiplexer.GetEndPoints(), endpoint => multiplexer.GetServer(endpoint).ServerType == ServerType.Cluster);
            return true;
        }
        catch (Exception exception)
        {
            // The clock goes on as it was set before, and is set when the server is there again.
            _logger.ClockNotSet(exception);
            return false;
        }
    }
}
