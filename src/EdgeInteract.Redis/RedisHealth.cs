namespace EdgeInteract.Redis;

/// <summary>The data that the health check of Redis reports.</summary>
public static class RedisHealth
{
    /// <summary>Where Redis answers: the time from asking to the answer, a <see cref="TimeSpan"/>.</summary>
    public const string RoundTrip = "roundTrip";

    /// <summary>Where it does not: why, a <see cref="RedisFailure"/>.</summary>
    public const string Failure = "failure";
}
