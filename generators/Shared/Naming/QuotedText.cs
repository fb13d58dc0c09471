namespace EdgeInteract.Generators.Naming;

/// <summary>A text that is written as a literal of C#, JSON and TypeScript where it ends up, without a literal in between.</summary>
internal readonly record struct QuotedText(string Text);
