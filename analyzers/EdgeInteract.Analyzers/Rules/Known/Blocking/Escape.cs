using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known.Blocking;

/// <summary>An <c>InteractionBlockedException</c> that can leave a piece of code.</summary>
/// <param name="Place">What throws it: a <c>throw</c>, or the call that it comes from.</param>
/// <param name="Type">The exception as the code knows it, or the one that waiting for a task wraps it in.</param>
/// <param name="IsCertain">Whether code of this compilation throws it; otherwise documentation or a contract says that it may come.</param>
internal sealed record Escape(IOperation Place, ITypeSymbol Type, bool IsCertain)
{
    /// <summary>Set where it is thrown only if the caller hands in a delegate that throws it.</summary>
    public IParameterSymbol? FromParameter { get; init; }
}
