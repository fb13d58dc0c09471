using System.Globalization;
using EdgeInteract.Passport.Telemetry;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace EdgeInteract.Passport.Http;

/// <summary>
/// What stands around an attempt, from the outside: the time for all of them, the trying again, the circuit, the time for one. The circuit counts attempts, and while
/// it is open nothing is tried again.
/// </summary>
internal static class PassportPipeline
{
    public static ResiliencePipeline Create(PassportRoleResolverOptions options, TimeProvider time, ILogger logger)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = time };
        builder.AddTimeout(options.TotalTimeout);
        if (options.MaxRetries > 0)
        {
            builder.AddRetry(RetryOf(options, logger));
        }

        return builder.AddCircuitBreaker(CircuitOf(options, logger)).AddTimeout(options.AttemptTimeout).Build();
    }

    private static RetryStrategyOptions RetryOf(PassportRoleResolverOptions options, ILogger logger) => new()
    {
        MaxRetryAttempts = options.MaxRetries,
        // Waiting longer than the caller does would only end in a timeout that hides what the service said.
        ShouldHandle = arguments => new(IsTransient(arguments.Outcome.Exception) && !(RetryAfterOf(arguments.Outcome.Exception) > options.TotalTimeout)),
        DelayGenerator = arguments => new(RetryAfterOf(arguments.Outcome.Exception) ?? PauseAfter(arguments.AttemptNumber, options)),
        OnRetry = arguments =>
        {
            logger.Retrying(arguments.AttemptNumber + 1, Describe(arguments.Outcome.Exception), arguments.RetryDelay);
            return default;
        },
    };

    private static CircuitBreakerStrategyOptions CircuitOf(PassportRoleResolverOptions options, ILogger logger) => new()
    {
        FailureRatio = options.CircuitFailureRatio,
        MinimumThroughput = options.CircuitMinimumAttempts,
        SamplingDuration = options.CircuitSamplingDuration,
        BreakDuration = options.CircuitBreakDuration,
        ShouldHandle = arguments => new(IsTransient(arguments.Outcome.Exception)),
        OnOpened = arguments =>
        {
            logger.CircuitOpened(arguments.BreakDuration, Describe(arguments.Outcome.Exception));
            return default;
        },
        OnClosed = _ =>
        {
            logger.CircuitClosed();
            return default;
        },
    };

    // Polly's own jitter may come to no pause at all; a service in trouble gets half of the pause for sure.
    private static TimeSpan PauseAfter(int attempt, PassportRoleResolverOptions options)
    {
        var whole = Math.Min(options.RetryDelay.Ticks << attempt, options.MaxRetryDelay.Ticks);
        return TimeSpan.FromTicks((whole / 2) + Random.Shared.NextInt64((whole / 2) + 1));
    }

    private static bool IsTransient(Exception? exception) => exception switch
    {
        PassportStatusException status => status.IsTransient,
        // IOException: the connection was lost in the middle of the answer.
        HttpRequestException or IOException or TimeoutRejectedException => true,
        _ => false,
    };

    private static TimeSpan? RetryAfterOf(Exception? exception) => (exception as PassportStatusException)?.RetryAfter;

    private static string Describe(Exception? exception) => exception switch
    {
        HttpRequestException { StatusCode: { } status } => ((int)status).ToString(CultureInfo.InvariantCulture),
        HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } failure => failure.HttpRequestError.ToString(),
        _ => exception?.GetType().Name ?? "no exception",
    };
}
