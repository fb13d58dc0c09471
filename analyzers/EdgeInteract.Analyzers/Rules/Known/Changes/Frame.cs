using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>A method, local function or lambda while it runs.</summary>
internal sealed class Frame(IMethodSymbol method, Frame? caller)
{
    public IMethodSymbol Method { get; } = method;

    public Frame? Caller { get; } = caller;

    public int Depth { get; } = caller is null ? 0 : caller.Depth + 1;

    /// <summary>The call in the hook's own code that led here; <see langword="null"/> in the hook itself.</summary>
    public SyntaxNode? Call { get; init; }

    /// <summary>What <c>this</c> is.</summary>
    public Value This { get; init; } = Value.Unknown;

    /// <summary>The work that what it does is part of; <see langword="null"/> while the hook waits for it.</summary>
    public Work? Within { get; init; }

    /// <summary>The work that is left of it once it has awaited something; the same as <see cref="Within"/> where it is not asynchronous.</summary>
    public Work? Later { get; init; }

    /// <summary>Whether what it does later is the fault of the call that does not await it.</summary>
    public bool BlamesCall { get; init; }

    public List<Jump> Jumps { get; set; } = [];

    public bool IsRunning(IMethodSymbol method)
    {
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Method, method))
            {
                return true;
            }
        }

        return false;
    }
}
