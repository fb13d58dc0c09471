namespace EdgeInteract.Analyzers.Rules.Calls.Outcomes;

/// <summary>What upper and lower case are to a comparison; the later one prevails.</summary>
internal enum TextCase
{
    /// <summary>Different letters.</summary>
    Exact,

    /// <summary>The same.</summary>
    Ignored,

    /// <summary>All letters are made one of them before.</summary>
    Changed,
}
