using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <summary>A place in the code where something is made that is not the object that was given.</summary>
internal sealed class CopySite(int index, CopyKind kind, SyntaxNode syntax, string? helper)
{
    public int Index { get; } = index;

    public CopyKind Kind { get; } = kind;

    public SyntaxNode Syntax { get; } = syntax;

    /// <summary>The name of the helper that makes it.</summary>
    public string? Helper { get; } = helper;

    /// <summary>What it was made from.</summary>
    public RequestValue Sources { get; set; }

    /// <summary>Whether it goes somewhere as a whole, or its members are written back.</summary>
    public bool IsUsed { get; set; }

    /// <summary>Whether a member of it is read.</summary>
    public bool IsRead { get; set; }

    /// <summary>Whether a member of it is set after it was made.</summary>
    public bool IsChanged { get; set; }

    /// <summary>Whether it leaves the function by <c>return</c> or by reference, so that the caller has to look after it.</summary>
    public bool IsReturned { get; set; }

    /// <summary>Whether the parameter holds it from then on: a matter of the reassignment.</summary>
    public bool IsAssignedToParameter { get; set; }
}
