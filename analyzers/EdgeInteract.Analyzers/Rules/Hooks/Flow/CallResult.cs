namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <summary>What a call gives back of what it is given.</summary>
internal sealed class CallResult
{
    private readonly Dictionary<int, RequestValue> _given = [];

    /// <summary>What comes back as it is.</summary>
    public RequestValue Same { get; private set; }

    /// <summary>What comes back as a copy.</summary>
    public RequestValue CopiedFrom { get; private set; }

    /// <summary>Whether that copy has gone somewhere already.</summary>
    public bool IsUsed { get; private set; } = true;

    public void Add(RequestValue value, FunctionSummary summary)
    {
        if (summary.ReturnsOriginal)
        {
            Same |= value;
        }

        if (summary.ReturnsCopy)
        {
            CopiedFrom |= value;
            IsUsed &= summary.ReturnsUsedCopy;
        }

        foreach (var ordinal in summary.CopiesOut)
        {
            _given[ordinal] = Given(ordinal) | value;
        }
    }

    /// <summary>What comes back as a copy by reference.</summary>
    public RequestValue Given(int ordinal) => _given.TryGetValue(ordinal, out var value) ? value : RequestValue.None;
}
