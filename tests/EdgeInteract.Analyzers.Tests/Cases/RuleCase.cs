namespace EdgeInteract.Analyzers.Tests.Cases;

/// <summary>A declaration that is wrong in one way, and one that is nearly so and right.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Name">In what way, for the report of the tests.</param>
/// <param name="Wrong">With markup.</param>
/// <param name="Right">What is nearly the same and has to be silent.</param>
internal sealed record RuleCase(string Kind, string Name, string Wrong, string Right);
