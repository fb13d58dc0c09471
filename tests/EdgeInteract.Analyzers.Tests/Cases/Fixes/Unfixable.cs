namespace EdgeInteract.Analyzers.Tests.Cases.Fixes;

/// <summary>A declaration of which a fix does not know what is meant.</summary>
/// <param name="Fix">The type of the fix.</param>
/// <param name="Name">What is special about it.</param>
/// <param name="Source">With one diagnostic of the rule, and no markup.</param>
internal sealed record Unfixable(string Fix, string Name, string Source);
