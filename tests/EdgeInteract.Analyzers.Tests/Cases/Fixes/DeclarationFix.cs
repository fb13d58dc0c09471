namespace EdgeInteract.Analyzers.Tests.Cases.Fixes;

/// <summary>What a fix makes of a declaration.</summary>
/// <param name="Fix">The type of the fix.</param>
/// <param name="Name">What is special about it.</param>
/// <param name="Wrong">With one diagnostic of the rule, and no markup.</param>
/// <param name="Right">What the fix makes of it.</param>
internal sealed record DeclarationFix(string Fix, string Name, string Wrong, string Right);
