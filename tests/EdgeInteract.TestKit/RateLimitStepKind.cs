namespace EdgeInteract.TestKit;

/// <summary>What a <see cref="RateLimitStep"/> does.</summary>
internal enum RateLimitStepKind
{
    /// <summary>Time goes by.</summary>
    Wait,

    /// <summary>A place is taken.</summary>
    Take,

    /// <summary>A place is freed.</summary>
    Free,

    /// <summary>A place is given back.</summary>
    GiveBack,
}
