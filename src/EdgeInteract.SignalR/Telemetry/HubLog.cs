using Microsoft.Extensions.Logging;

namespace EdgeInteract.SignalR.Telemetry;

/// <summary>What the hub logs. Event ids are stable; payloads, answers and tokens are never logged.</summary>
internal static partial class HubLog
{
    [LoggerMessage(
        101,
        LogLevel.Warning,
        "The connection {ConnectionId} was closed: its principal has no user id. Set EdgeInteractSignalROptions.UserIdSelector if the id is in another claim than NameIdentifier or sub")]
    public static partial void ConnectionHasNoUser(this ILogger logger, string connectionId);

    [LoggerMessage(102, LogLevel.Error, "The connection {ConnectionId} could not be set up and was closed; the client may connect again")]
    public static partial void ConnectFailed(this ILogger logger, Exception exception, string connectionId);

    [LoggerMessage(103, LogLevel.Warning, "The connection {ConnectionId} did not accept a message within {SendTimeout} and was closed; the client may connect again")]
    public static partial void ConnectionStuck(this ILogger logger, string connectionId, TimeSpan sendTimeout);

    [LoggerMessage(104, LogLevel.Error, "An answer of the connection {ConnectionId} could not be processed")]
    public static partial void RespondFailed(this ILogger logger, Exception exception, string connectionId);

    [LoggerMessage(105, LogLevel.Warning, "The connection {ConnectionId} sends more than {ResponsesPerSecond} answers in a second; refused until it slows down")]
    public static partial void ResponseRateExceeded(this ILogger logger, string connectionId, int responsesPerSecond);

    [LoggerMessage(106, LogLevel.Error, "The call of {Method} by the connection {ConnectionId} failed")]
    public static partial void CallFailed(this ILogger logger, Exception exception, string method, string connectionId);

    [LoggerMessage(107, LogLevel.Error, "The session of the connection {ConnectionId} could not be ended")]
    public static partial void DisconnectFailed(this ILogger logger, Exception exception, string connectionId);
}
