using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Calls.Outcomes;

/// <summary>A text that the outcome of a response is compared with.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">The text.</param>
/// <param name="Case">What upper and lower case are here.</param>
/// <param name="Outcomes">The outcomes that it can be, if the type of the interaction is known here.</param>
internal sealed record OutcomeComparison(IOperation Place, string Text, TextCase Case, OutcomeSet? Outcomes)
{
    public bool IsSame(string name) => string.Equals(name, Text, Case == TextCase.Exact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
}
