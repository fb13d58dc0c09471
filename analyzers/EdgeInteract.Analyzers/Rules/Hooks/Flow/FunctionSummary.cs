namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <summary>What a function does with what it is given, as its callers have to know it.</summary>
internal sealed record FunctionSummary
{
    /// <summary>A function that cannot be looked into: it may do anything with the object, so that nothing is said.</summary>
    public static readonly FunctionSummary Unknown = new() { IsUsed = true };

    /// <summary>Whether the object, or a copy that the function makes of it, goes somewhere.</summary>
    public bool IsUsed { get; init; }

    /// <summary>Whether a member is read.</summary>
    public bool IsRead { get; init; }

    /// <summary>Whether what is returned may be the object itself.</summary>
    public bool ReturnsOriginal { get; init; }

    /// <summary>Whether what is returned may be a copy.</summary>
    public bool ReturnsCopy { get; init; }

    /// <summary>Whether every copy that is returned has gone somewhere already, so that a caller may drop it.</summary>
    public bool ReturnsUsedCopy { get; init; }

    /// <summary>The ordinals of the parameters by which a copy may be given out.</summary>
    public IReadOnlyList<int> CopiesOut { get; init; } = [];

    /// <summary>What is lost within, also in the helpers that it calls.</summary>
    public IReadOnlyList<LostCopy> Lost { get; init; } = [];

    /// <summary>The same of a method that may be overridden by one that uses what it gets.</summary>
    public FunctionSummary AsOverridable() => this with { IsUsed = true };
}
