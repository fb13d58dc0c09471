namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <summary>How a copy comes to be.</summary>
internal enum CopyKind
{
    /// <summary>A <c>with</c> expression.</summary>
    With,

    /// <summary>A <c>with</c> expression that changes nothing.</summary>
    PlainCopy,

    /// <summary>An object made anew.</summary>
    New,

    /// <summary>A helper that returns one, or gives one out.</summary>
    Helper,

    /// <summary>The parameter has been given a copy; what is done with it from then on is done with the copy.</summary>
    Reassignment,
}
