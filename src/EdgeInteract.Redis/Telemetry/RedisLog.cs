using Microsoft.Extensions.Logging;

namespace EdgeInteract.Redis.Telemetry;

/// <summary>What is logged here. Event ids are stable; connection strings and passwords are never logged.</summary>
internal static partial class RedisLog
{
    [LoggerMessage(301, LogLevel.Error, "A subscriber of {Topic} failed")]
    public static partial void SubscriberFailed(this ILogger logger, Exception exception, string topic);

    [LoggerMessage(303, LogLevel.Warning, "The interaction {InteractionId} is left to nodes of a later version")]
    public static partial void LeftAlone(this ILogger logger, Exception exception, string interactionId);

    [LoggerMessage(302, LogLevel.Debug, "The server could not be asked for its time")]
    public static partial void ClockNotSet(this ILogger logger, Exception exception);
}
