using Microsoft.Extensions.Logging;

namespace EdgeInteract.Telemetry;

/// <summary>What the runtime logs. Event ids are stable; payloads and answers are never logged.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "Published {InteractionId} ({Type}) to {Recipients} recipients, open until {ExpiresAt:O}")]
    public static partial void Published(this ILogger logger, string interactionId, string type, int recipients, DateTimeOffset expiresAt);

    [LoggerMessage(2, LogLevel.Information, "The interaction {InteractionId} ({Type}) was blocked by {BlockedBy}")]
    public static partial void Blocked(this ILogger logger, string interactionId, string type, string blockedBy);

    [LoggerMessage(3, LogLevel.Error, "The hook {Hook} failed in OnAfterRespond of {InteractionId}; the answer stands")]
    public static partial void AfterRespondFailed(this ILogger logger, Exception exception, string hook, string interactionId);

    [LoggerMessage(4, LogLevel.Debug, "Accepted the answer {Outcome} to {InteractionId} by {UserId}")]
    public static partial void Accepted(this ILogger logger, string outcome, string interactionId, string userId);

    [LoggerMessage(5, LogLevel.Debug, "Refused an answer to {InteractionId} by {UserId}: {Reason}")]
    public static partial void Refused(this ILogger logger, string interactionId, string userId, string reason);

    [LoggerMessage(6, LogLevel.Information, "The interaction {InteractionId} ended without an answer: {Status}")]
    public static partial void Ended(this ILogger logger, string interactionId, InteractionStatus status);

    [LoggerMessage(7, LogLevel.Error, "The answer to {InteractionId} could not be completed; it is stored and will be completed by who waits for it or answers again")]
    public static partial void CompletionFailed(this ILogger logger, Exception exception, string interactionId);

    [LoggerMessage(8, LogLevel.Warning, "A message on {Topic} could not be sent; who needs it finds it in the store")]
    public static partial void SendFailed(this ILogger logger, Exception exception, string topic);

    [LoggerMessage(22, LogLevel.Warning, "Looking in the store for what lost messages would have told failed; it is done again")]
    public static partial void ReconcilingFailed(this ILogger logger, Exception exception);

    [LoggerMessage(9, LogLevel.Error, "A subscriber of {Topic} failed")]
    public static partial void SubscriberFailed(this ILogger logger, Exception exception, string topic);

    [LoggerMessage(10, LogLevel.Error, "Deadlines could not be processed; trying again")]
    public static partial void DeadlinesFailed(this ILogger logger, Exception exception);

    [LoggerMessage(11, LogLevel.Error, "The interaction {InteractionId} could not be timed out; trying again")]
    public static partial void TimeOutFailed(this ILogger logger, Exception exception, string interactionId);

    [LoggerMessage(12, LogLevel.Debug, "A message could not be sent to the session {SessionId}")]
    public static partial void SessionSendFailed(this ILogger logger, Exception exception, string sessionId);

    [LoggerMessage(13, LogLevel.Warning, "The session {SessionId} is too slow: messages were dropped, and it gets everything that is pending again")]
    public static partial void SessionOverflowed(this ILogger logger, string sessionId);

    [LoggerMessage(14, LogLevel.Error, "The delivery of {InteractionId} could not be recorded")]
    public static partial void DeliveryNotRecorded(this ILogger logger, Exception exception, string interactionId);

    [LoggerMessage(15, LogLevel.Error, "An answer to {InteractionId} could not be processed")]
    public static partial void RespondFailed(this ILogger logger, Exception exception, string interactionId);

    [LoggerMessage(17, LogLevel.Error, "The observer {Observer} failed; the event is not shown to it again")]
    public static partial void ObserverFailed(this ILogger logger, Exception exception, string observer);

    [LoggerMessage(18, LogLevel.Error, "The observer {Observer} is {Capacity} events behind; it loses events until it has caught up")]
    public static partial void ObserverBehind(this ILogger logger, string observer, int capacity);

    [LoggerMessage(19, LogLevel.Error, "The observer {Observer} has lost {Dropped} events")]
    public static partial void ObserverLost(this ILogger logger, string observer, int dropped);

    [LoggerMessage(20, LogLevel.Warning, "The hook {Hook} took {ElapsedMs:0} ms in {Stage} of {InteractionId}, more than {LimitMs} ms")]
    public static partial void SlowHook(this ILogger logger, string hook, double elapsedMs, string stage, string interactionId, int limitMs);

    [LoggerMessage(21, LogLevel.Error, "Whether {InteractionId} has ended could not be found out and told; who waits for it finds it in the store")]
    public static partial void NotAnnounced(this ILogger logger, Exception exception, string interactionId);

    [LoggerMessage(30, LogLevel.Warning, "{Count} of {Recipients} recipients of {InteractionId} ({Type}) to {Target} are over a limit and are not asked: {UserIds}")]
    public static partial void LeftOut(this ILogger logger, string interactionId, string type, int count, int recipients, string target, string userIds);

    [LoggerMessage(31, LogLevel.Debug, "The place {Place} at {UserId} could not be freed; it is found when it is in somebody's way")]
    public static partial void PlaceNotFreed(this ILogger logger, Exception exception, string place, string userId);

    [LoggerMessage(16, LogLevel.Warning, "The store is away while {InteractionId} is being completed; trying again")]
    public static partial void StoreAway(this ILogger logger, Exception exception, string interactionId);

    [LoggerMessage(23, LogLevel.Error, "The interaction {InteractionId} is gone from the store, which had confirmed it; who waits for it is told so")]
    public static partial void Lost(this ILogger logger, string interactionId);

    [LoggerMessage(24, LogLevel.Warning, "The store has lost the answer to {InteractionId} by {UserId}, which it had confirmed; it is claimed again")]
    public static partial void ClaimLost(this ILogger logger, string interactionId, string userId);

    [LoggerMessage(25, LogLevel.Debug, "Whether {InteractionId} has ended could not be looked up; it is done again")]
    public static partial void NotLookedAt(this ILogger logger, Exception exception, string interactionId);
}
