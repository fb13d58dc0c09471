using EdgeInteract.Redis.Connections;
using EdgeInteract.Redis.Health;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the health of EdgeInteract on Redis.</summary>
public static class EdgeInteractRedisHealthChecksBuilderExtensions
{
    private static readonly TimeSpan s_defaultLimit = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Adds a check that asks Redis by the connection that interactions use. Needs <c>UseRedis</c>. What it reports is named in <see cref="EdgeInteract.Redis.RedisHealth"/>, and has no
    /// connection string and no password.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">What is reported where Redis does not answer; <see langword="null"/> is <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags by which checks are chosen; <see langword="null"/> is none.</param>
    /// <param name="limit">Within what time Redis has to answer, more than zero; <see langword="null"/> is 5 seconds.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not more than zero.</exception>
    public static IHealthChecksBuilder AddEdgeInteractRedis(
        this IHealthChecksBuilder builder, string name = "edge-interact-redis", HealthStatus? failureStatus = null, IEnumerable<string>? tags = null, TimeSpan? limit = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var within = limit ?? s_defaultLimit;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(within, TimeSpan.Zero, nameof(limit));
        return builder.Add(new HealthCheckRegistration(
            name,
            provider => new RedisHealthCheck(provider.GetRequiredService<RedisConnection>(), within, provider.GetRequiredService<TimeProvider>()),
            failureStatus,
            tags));
    }
}
