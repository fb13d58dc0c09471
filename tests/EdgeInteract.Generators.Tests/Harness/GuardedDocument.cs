namespace EdgeInteract.Generators.Tests.Harness;

/// <summary>A document to be judged by a guard.</summary>
internal sealed record GuardedDocument(string File, string Guard, string Document);
