using System.Collections.Concurrent;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Storage;

/// <summary>
/// Takes what has ended out of the indexes: all of some time at once, so that it is a command for many interactions and not several for each. Nobody waits for it, and nothing depends
/// on it: who reads an index leaves out what no longer belongs there.
/// </summary>
internal sealed class RedisRemovals(TimeProvider time) : IDisposable
{
    private const int MaxWaiting = 512;
    private static readonly TimeSpan s_delay = TimeSpan.FromMilliseconds(200);

    private readonly Lock _gate = new();
    private readonly ConcurrentQueue<(RedisKey Key, RedisValue Id)> _waiting = new();
    private IDatabase? _database;
    private ITimer? _timer;
    private bool _isSet;
    private bool _isDisposed;

    public void Add(IDatabase database, RedisKey key, RedisValue interactionId)
    {
        _database = database;
        _waiting.Enqueue((key, interactionId));
        if (_waiting.Count >= MaxWaiting)
        {
            Flush();
        }
        else if (!Volatile.Read(ref _isSet))
        {
            SetTimer();
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _timer?.Dispose();
        }

        Flush();
    }

    private void SetTimer()
    {
        lock (_gate)
        {
            if (_isSet || _isDisposed)
            {
                return;
            }

            _isSet = true;
            _timer ??= time.CreateTimer(static state => ((RedisRemovals)state!).Flush(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _timer.Change(s_delay, Timeout.InfiniteTimeSpan);
        }
    }

    private void Flush()
    {
        // Before what waits is taken: what comes after that sets the timer again.
        Volatile.Write(ref _isSet, false);
        foreach (var key in Taken().ToLookup(static entry => entry.Key, static entry => entry.Id))
        {
            try
            {
                _ = _database?.SortedSetRemoveAsync(key.Key, [.. key], CommandFlags.FireAndForget);
            }
            catch (Exception exception) when (exception is RedisException or ObjectDisposedException or TimeoutException)
            {
                // The server is away.
            }
        }
    }

    private IEnumerable<(RedisKey Key, RedisValue Id)> Taken()
    {
        while (_waiting.TryDequeue(out var entry))
        {
            yield return entry;
        }
    }
}
