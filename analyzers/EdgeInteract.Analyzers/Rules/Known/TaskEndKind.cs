namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>Where a task ends up within the function that has it.</summary>
internal enum TaskEndKind
{
    /// <summary>Nowhere.</summary>
    Dropped,

    /// <summary>It is awaited.</summary>
    Awaited,

    /// <summary>A thread is blocked until it has ended. What it throws is an <see cref="System.AggregateException"/>, unless its awaiter is asked.</summary>
    Blocked,

    /// <summary>It is returned.</summary>
    Returned,

    /// <summary>Something looks at how it has ended: a continuation, or a property.</summary>
    LookedAt,

    /// <summary>It is compared, or asked whether it has ended.</summary>
    Seen,

    /// <summary>It is an argument of a call.</summary>
    PassedOn,

    /// <summary>It is kept where others can get it, or goes where nobody knows.</summary>
    Kept,
}
