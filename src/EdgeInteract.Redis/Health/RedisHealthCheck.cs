using EdgeInteract.Redis.Connections;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EdgeInteract.Redis.Health;

/// <summary>Asks Redis by the connection that interactions use, and looks at the time.</summary>
internal sealed class RedisHealthCheck(RedisConnection connection, TimeSpan limit, TimeProvider time) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var sent = time.GetTimestamp();
        try
        {
            await connection.PingAsync(cancellationToken).WaitAsync(limit, time, cancellationToken).ConfigureAwait(false);
            var taken = time.GetElapsedTime(sent);
            return HealthCheckResult.Healthy("Redis answers.", new Dictionary<string, object>(StringComparer.Ordinal) { [RedisHealth.RoundTrip] = taken });
        }
        catch (Exception exception) when (Find(exception) is { } failure)
        {
            var data = new Dictionary<string, object>(StringComparer.Ordinal) { [RedisHealth.Failure] = failure };
            return new HealthCheckResult(context.Registration.FailureStatus, RedisErrors.Describe(failure) + ".", exception, data);
        }
    }

    private static RedisFailure? Find(Exception exception) =>
        exception is InteractionStoreUnavailableException { InnerException: { } inner } ? RedisErrors.Find(inner) : RedisErrors.Find(exception);
}
