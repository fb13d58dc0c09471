namespace EdgeInteract;

/// <summary>The values of <see cref="InteractionAck.ErrorCode"/>: why an answer was not accepted.</summary>
public static class InteractionErrorCodes
{
    /// <summary>Somebody answered before; the ack says who and when.</summary>
    public const string AlreadyResponded = "already_responded";

    /// <summary>The time to answer is over.</summary>
    public const string TimedOut = "timed_out";

    /// <summary>The interaction was withdrawn.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>There is no such interaction for this user. Said of unknown ids and of other people's interactions alike.</summary>
    public const string NotFound = "not_found";

    /// <summary>The answer does not match the contract of the type; the ack lists what is wrong. The interaction stays open.</summary>
    public const string Invalid = "invalid";

    /// <summary>The answer is accepted and durable, but what has to run after it has not ended in time. An <c>ack</c> follows.</summary>
    public const string AckTimeout = "ack_timeout";

    /// <summary>The server could not process the answer now. Send it again with the same response id.</summary>
    public const string Unavailable = "unavailable";
}
