namespace EdgeInteract.Redis.Storage;

/// <summary>Times as the scores of sorted sets: microseconds since 1970, which a double has exactly until the year 2255.</summary>
internal static class RedisClock
{
    private static readonly long s_start = DateTimeOffset.UnixEpoch.UtcTicks;

    /// <summary>The first microsecond in which a time has come.</summary>
    public static long ToScore(DateTimeOffset time) => (time.UtcTicks - s_start + TimeSpan.TicksPerMicrosecond - 1) / TimeSpan.TicksPerMicrosecond;

    /// <summary>The last microsecond that has begun at a time.</summary>
    public static long Now(DateTimeOffset time) => (time.UtcTicks - s_start) / TimeSpan.TicksPerMicrosecond;

    public static DateTimeOffset ToTime(double score) => new(((long)score * TimeSpan.TicksPerMicrosecond) + s_start, TimeSpan.Zero);
}
