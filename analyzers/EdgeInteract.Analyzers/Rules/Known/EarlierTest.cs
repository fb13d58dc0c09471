using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>A test that has gone one way wherever an operation runs.</summary>
/// <param name="Value">What was tested.</param>
/// <param name="Holds">Whether it came out true.</param>
internal sealed record EarlierTest(IOperation Value, bool Holds)
{
    /// <summary>The pattern, if it was a pattern that the value was tested for.</summary>
    public IPatternOperation? Pattern { get; init; }

    /// <summary>The type, if it was a type.</summary>
    public ITypeSymbol? Type { get; init; }

    /// <summary>The other side, if the value was compared with it.</summary>
    public IOperation? Other { get; init; }
}
