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

    [LoggerMessage(304, LogLevel.Debug, "The servers could not be asked which of them are masters; it is done again")]
    public static partial void MastersNotFound(this ILogger logger, Exception exception);

    [LoggerMessage(305, LogLevel.Warning, "Redis has lost steps of {InteractionId} that it had confirmed; they are taken again")]
    public static partial void StepsRestored(this ILogger logger, string interactionId);

    [LoggerMessage(306, LogLevel.Error, "Redis has lost an end of {InteractionId} that it had confirmed, and has taken another one meanwhile. Both may have been told")]
    public static partial void StepsConflict(this ILogger logger, string interactionId);

    [LoggerMessage(307, LogLevel.Debug, "Whether Redis has lost steps could not be found out for now; it is tried again when the servers are found")]
    public static partial void StepsUnknown(this ILogger logger, Exception exception);

    [LoggerMessage(308, LogLevel.Debug, "Whether the server has started again could not be found out")]
    public static partial void RunNotKnown(this ILogger logger, Exception exception);

    [LoggerMessage(309, LogLevel.Warning, "A connection to Redis did not recover, and a new one has taken its place")]
    public static partial void Replaced(this ILogger logger);

    [LoggerMessage(310, LogLevel.Debug, "A connection to Redis does not recover, and could not be replaced for now; it is tried again")]
    public static partial void NotReplaced(this ILogger logger, Exception exception);

    [LoggerMessage(311, LogLevel.Debug, "A connection to Redis that is not used any more could not be closed")]
    public static partial void NotClosed(this ILogger logger, Exception exception);
}
