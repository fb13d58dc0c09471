namespace EdgeInteract.Redis;

/// <summary>Why Redis could not be used.</summary>
public enum RedisFailure
{
    /// <summary>There is no connection, and none could be made.</summary>
    Unreachable,

    /// <summary>The server did not answer in time.</summary>
    NoAnswer,

    /// <summary>The server refuses the user or the password, or does not let the user do what is needed; or its certificate is not trusted. This does not pass by itself.</summary>
    AccessRefused,

    /// <summary>The server answers, and cannot serve for now: it is starting, changing its role, or out of memory.</summary>
    NotReady,
}
