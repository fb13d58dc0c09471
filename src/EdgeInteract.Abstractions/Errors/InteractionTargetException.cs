namespace EdgeInteract;

/// <summary>A request asks a role that nobody can answer for.</summary>
public sealed class InteractionTargetException : InteractionPublishException
{
    /// <summary>Makes the error.</summary>
    /// <param name="targetUserId">The target as the request has it.</param>
    /// <param name="reason">Why it cannot be asked.</param>
    /// <param name="innerException">What the role resolver threw, if it did.</param>
    public InteractionTargetException(string targetUserId, InteractionTargetError reason, Exception? innerException = null)
        : base(Describe(targetUserId, reason), innerException)
    {
        TargetUserId = targetUserId;
        Reason = reason;
    }

    /// <summary>The target as the request has it, e.g. <c>role:finance-managers</c>.</summary>
    public string TargetUserId { get; }

    /// <summary>Why it cannot be asked.</summary>
    public InteractionTargetError Reason { get; }

    private static string Describe(string targetUserId, InteractionTargetError reason) => reason switch
    {
        InteractionTargetError.UnknownRole => $"No such role: '{targetUserId}'. Nobody was asked.",
        InteractionTargetError.EmptyRole => $"The role '{targetUserId}' has no member. Nobody was asked.",
        InteractionTargetError.NoRoleResolver =>
            $"'{targetUserId}' names a role, and no IRoleResolver is registered. Call AddRoleResolver<T>() on what AddEdgeInteract() returns.",
        _ => $"The members of '{targetUserId}' could not be found out. Nobody was asked.",
    };
}
