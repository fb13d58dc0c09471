using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>A way out of a statement.</summary>
/// <param name="Target">The label that it goes to; <see langword="null"/> for a <c>return</c>.</param>
/// <param name="State">What is known where it leaves.</param>
/// <param name="Value">What is returned.</param>
internal sealed record Jump(ILabelSymbol? Target, ValuesAndWork State, Value Value);
