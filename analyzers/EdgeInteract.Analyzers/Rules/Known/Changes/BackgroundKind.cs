namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>When the code runs that a method is given.</summary>
internal enum BackgroundKind
{
    /// <summary>At once, or until the task that is returned is done.</summary>
    None,

    /// <summary>Until the task is done that is returned.</summary>
    Task,

    /// <summary>At some time, and nothing tells when.</summary>
    Callback,

    /// <summary>Until the thread ends.</summary>
    Thread,
}
