using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known.Patterns;

/// <summary>A value that stands for all those which the patterns at hand cannot tell from it.</summary>
/// <param name="Type">Its type; <see langword="null"/> for null.</param>
/// <param name="Constant">The value, if a pattern compares with it or with one beside it; numbers are <see cref="decimal"/>.</param>
/// <param name="IsDoubtful">Whether it may be that there is no such value.</param>
internal sealed record PatternSample(ITypeSymbol? Type, object? Constant = null, bool IsDoubtful = false);
