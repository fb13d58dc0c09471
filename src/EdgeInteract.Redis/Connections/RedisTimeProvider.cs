using System.Globalization;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Connections;

/// <summary>
/// The time of the server, which all nodes share: as it was when the server was asked last, and what has gone by since on the steady clock of this node. A system clock that is wrong,
/// or jumps, changes nothing. Until the server was asked it is the time of this node.
/// </summary>
internal sealed class RedisTimeProvider(TimeProvider inner) : TimeProvider
{
    private const int Attempts = 3;

    private volatile Reading? _last;

    public override TimeZoneInfo LocalTimeZone => inner.LocalTimeZone;

    public override long TimestampFrequency => inner.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => _last is { } last ? last.Time + inner.GetElapsedTime(last.Timestamp) : inner.GetUtcNow();

    public override long GetTimestamp() => inner.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => inner.CreateTimer(callback, state, dueTime, period);

    /// <summary>Asks the server. Of several answers the quickest is the most exact.</summary>
    /// <returns>What it said.</returns>
    public async Task<DateTimeOffset> SetAsync(IDatabase database)
    {
        var (best, quickest) = ((Reading)null!, TimeSpan.MaxValue);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var sent = inner.GetTimestamp();
            var answer = (string[])(await database.ExecuteAsync("TIME").ConfigureAwait(false))!;
            var received = inner.GetTimestamp();
            var taken = inner.GetElapsedTime(sent, received);
            if (taken < quickest)
            {
                (best, quickest) = (new Reading(ToTime(answer) + (taken / 2), received), taken);
            }
        }

        _last = best;
        return best.Time;
    }

    // Seconds, and the microseconds of the next one.
    private static DateTimeOffset ToTime(string[] answer) =>
        DateTimeOffset.FromUnixTimeSeconds(long.Parse(answer[0], CultureInfo.InvariantCulture)).AddMicroseconds(long.Parse(answer[1], CultureInfo.InvariantCulture));

    private sealed record Reading(DateTimeOffset Time, long Timestamp);
}
