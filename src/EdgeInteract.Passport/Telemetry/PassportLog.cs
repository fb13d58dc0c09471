using Microsoft.Extensions.Logging;

namespace EdgeInteract.Passport.Telemetry;

/// <summary>What the resolver logs. Event ids are stable; tokens, headers and members are never logged.</summary>
internal static partial class PassportLog
{
    [LoggerMessage(201, LogLevel.Warning, "Asking for the members of a role failed, attempt {Attempt}: {Reason}; trying again in {Delay}")]
    public static partial void Retrying(this ILogger logger, int attempt, string reason, TimeSpan delay);

    [LoggerMessage(202, LogLevel.Error, "Asking for the members of roles is suspended for {BreakDuration}: too many attempts failed, the last with {Reason}")]
    public static partial void CircuitOpened(this ILogger logger, TimeSpan breakDuration, string reason);

    [LoggerMessage(203, LogLevel.Information, "Members of roles are asked for again")]
    public static partial void CircuitClosed(this ILogger logger);
}
