namespace EdgeInteract;

/// <summary>How an attempt to get an answer ended.</summary>
public enum InteractionAttemptStatus
{
    /// <summary>There is an answer.</summary>
    Answered,

    /// <summary>Nobody answered in time.</summary>
    TimedOut,

    /// <summary>A hook stopped the request before anybody could see it.</summary>
    Blocked,

    /// <summary>The interaction was cancelled, by the caller's token or by somebody else.</summary>
    Cancelled,
}
