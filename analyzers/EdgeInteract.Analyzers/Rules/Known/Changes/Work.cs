using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>Code that may go on when what started it has returned: a task, a thread, a callback.</summary>
internal sealed class Work(SyntaxNode start, bool isAwaitable)
{
    /// <summary>Where the hook starts it.</summary>
    public SyntaxNode Start { get; } = start;

    /// <summary>Whether a task stands for it, which whoever gets it may await.</summary>
    public bool IsAwaitable { get; } = isAwaitable;

    /// <summary>Whether it is the task within a task: awaiting the outer one does not await it.</summary>
    public bool IsInner { get; init; }

    /// <summary>Whether it is started under a condition: what awaits it may ask the same.</summary>
    public bool IsConditional { get; set; }

    public HashSet<Change> Changes { get; } = [];

    public static ImmutableHashSet<Work> None { get; } = [];
}
