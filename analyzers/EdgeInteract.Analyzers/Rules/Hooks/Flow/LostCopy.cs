using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <summary>A copy that goes nowhere.</summary>
/// <param name="Kind">How it came to be.</param>
/// <param name="Syntax">Where.</param>
/// <param name="Parameter">What it is a copy of.</param>
/// <param name="Helper">The name of the helper that made it.</param>
internal sealed record LostCopy(CopyKind Kind, SyntaxNode Syntax, IParameterSymbol Parameter, string? Helper);
