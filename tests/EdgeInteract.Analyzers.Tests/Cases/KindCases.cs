using EdgeInteract.Generators.Reading;

namespace EdgeInteract.Analyzers.Tests.Cases;

/// <summary>The cases of one rule about declarations.</summary>
/// <param name="Kind">What is wrong in them.</param>
/// <param name="Cases">Each in another way.</param>
internal sealed record KindCases(ProblemKind Kind, IReadOnlyList<RuleCase> Cases);
