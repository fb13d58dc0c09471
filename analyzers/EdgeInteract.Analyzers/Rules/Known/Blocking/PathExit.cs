using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known.Blocking;

/// <summary>One way out of a method that throws nothing.</summary>
/// <param name="Value">What is known of the returned value.</param>
/// <param name="Returned">The returned value, if there is one.</param>
internal sealed record PathExit(Fact Value, IOperation? Returned);
