namespace EdgeInteract.Analyzers.Tests.Suites;

/// <param name="Name">What is special about it.</param>
/// <param name="Wrong">With one diagnostic of the rule, and no markup.</param>
/// <param name="Right">What the fix makes of it.</param>
internal sealed record FixCase(string Name, string Wrong, string Right);
