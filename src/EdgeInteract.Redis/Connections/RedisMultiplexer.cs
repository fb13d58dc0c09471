using EdgeInteract.Redis.Telemetry;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Connections;

/// <summary>
/// The client of a node: connected when it is needed first, and closed with the node. One that has failed for good is replaced, unless it is the application's.
/// </summary>
internal sealed class RedisMultiplexer(Func<Task<IConnectionMultiplexer>> connect, bool isOwned, ILogger logger) : IAsyncDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);
    // The client looks after its connections every second.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_closing = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private Task<IConnectionMultiplexer>? _connecting;
    private int _replacements;
    private int _isChecked;
    private volatile bool _isDisposed;

    /// <summary>What is done with the first one before anybody gets it.</summary>
    public required Func<IConnectionMultiplexer, Task> Begin { get; init; }

    /// <summary>What is done with one that has taken the place of another.</summary>
    public required Func<IConnectionMultiplexer, Task> Follow { get; init; }

    /// <summary>What is done with one that is not used any more.</summary>
    public required Action<IConnectionMultiplexer> Leave { get; init; }

    /// <summary>The one that is used now, if it is made.</summary>
    public IConnectionMultiplexer? Current => _connecting is { IsCompletedSuccessfully: true, Result: var current } ? current : null;

    /// <summary>How often one has taken the place of another.</summary>
    public int Replacements => Volatile.Read(ref _replacements);

    public bool IsDisposed => _isDisposed;

    /// <summary>Connects, or gives what is connected.</summary>
    /// <exception cref="ObjectDisposedException">The node has ended.</exception>
    public Task<IConnectionMultiplexer> ConnectAsync()
    {
        lock (_gate)
        {
            if (_connecting is null or { IsFaulted: true } or { IsCanceled: true })
            {
                ObjectDisposedException.ThrowIf(_isDisposed, this);
                _connecting = ConnectCoreAsync();
            }

            return _connecting;
        }
    }

    /// <summary>Looks whether everything answers by it, and whether more would by another one, which then takes its place. Nobody waits for it.</summary>
    public void Check()
    {
        if (isOwned && !_isDisposed && Current is { } current && Interlocked.Exchange(ref _isChecked, 1) == 0)
        {
            _ = CheckAsync(current);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Task<IConnectionMultiplexer>? connecting;
        lock (_gate)
        {
            _isDisposed = true;
            connecting = _connecting;
        }

        if (connecting is { IsCompleted: true })
        {
            await EndAsync(connecting).ConfigureAwait(false);
        }
        else if (connecting is not null)
        {
            // Nobody waits for a server that may not be there. A connection that is made after all is closed then.
            _ = EndAsync(connecting);
        }
    }

    private async Task<IConnectionMultiplexer> ConnectCoreAsync()
    {
        var multiplexer = await connect().ConfigureAwait(false);
        multiplexer = isOwned ? await MendAsync(multiplexer).ConfigureAwait(false) : multiplexer;
        await Begin(multiplexer).ConfigureAwait(false);
        return multiplexer;
    }

    // It may be connected to some servers only, or get no messages, where nothing is wrong but that the machine is busy while an application starts.
    private async Task<IConnectionMultiplexer> MendAsync(IConnectionMultiplexer first)
    {
        // Where no server is there, another one is no better.
        if (!first.IsConnected)
        {
            return first;
        }

        var health = await ConnectionHealth.OfAsync(first, s_patience).ConfigureAwait(false);
        if (health.IsComplete)
        {
            return first;
        }

        var isBetter = false;
        var second = await connect().ConfigureAwait(false);
        try
        {
            isBetter = health.IsWorseThan(await ConnectionHealth.OfAsync(second, s_patience).ConfigureAwait(false));
            return isBetter ? second : first;
        }
        finally
        {
            await DropAsync(isBetter ? first : second).ConfigureAwait(false);
        }
    }

    private async Task EndAsync(Task<IConnectionMultiplexer> connecting)
    {
        IConnectionMultiplexer connected;
        try
        {
            connected = await connecting.ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Who wanted to use it was told.
            return;
        }

        Leave(connected);
        Close(connected);
    }

    private void Close(IConnectionMultiplexer multiplexer)
    {
        if (isOwned)
        {
            // Which interface has the method is not the same in all versions of the client.
            (multiplexer as IDisposable)?.Dispose();
        }
    }

    private async Task CheckAsync(IConnectionMultiplexer current)
    {
        var isWell = false;
        try
        {
            isWell = (await ConnectionHealth.OfAsync(current, s_limit).ConfigureAwait(false)).IsComplete || await TryReplaceAsync(current).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            logger.NotReplaced(exception);
        }

        if (!isWell)
        {
            // Where it is the servers that are away, this is not done with every command.
            await Task.Delay(s_pause, TimeProvider.System).ConfigureAwait(false);
        }

        Volatile.Write(ref _isChecked, 0);
    }

    /// <returns>Whether all is well now: it has been replaced, or has recovered.</returns>
    private async Task<bool> TryReplaceAsync(IConnectionMultiplexer current)
    {
        // Nearly always the client connects again by itself.
        await Task.Delay(s_patience, TimeProvider.System).ConfigureAwait(false);
        if (_isDisposed || (await ConnectionHealth.OfAsync(current, s_limit).ConfigureAwait(false)).IsComplete)
        {
            return true;
        }

        var isReplaced = false;
        var next = await connect().ConfigureAwait(false);
        try
        {
            var health = await Task.WhenAll(ConnectionHealth.OfAsync(current, s_limit), ConnectionHealth.OfAsync(next, s_limit)).ConfigureAwait(false);
            isReplaced = health[0].IsWorseThan(health[1]) && TryPut(next);
            if (isReplaced)
            {
                logger.Replaced();
                Leave(current);
                await Follow(next).ConfigureAwait(false);
            }
        }
        finally
        {
            await DropAsync(isReplaced ? current : next).ConfigureAwait(false);
        }

        return isReplaced;
    }

    private bool TryPut(IConnectionMultiplexer next)
    {
        lock (_gate)
        {
            if (_isDisposed)
            {
                return false;
            }

            _connecting = Task.FromResult(next);
            _replacements++;
            return true;
        }
    }

    // Without waiting for what is under way: none of it would end.
    private async Task DropAsync(IConnectionMultiplexer multiplexer)
    {
        try
        {
            await multiplexer.CloseAsync(allowCommandsToComplete: false).WaitAsync(s_closing, TimeProvider.System).ConfigureAwait(false);
            Close(multiplexer);
        }
        catch (Exception exception)
        {
            // It is of no use any more, closed or not.
            logger.NotClosed(exception);
        }
    }
}
