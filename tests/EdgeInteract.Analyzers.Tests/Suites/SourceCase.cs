namespace EdgeInteract.Analyzers.Tests.Suites;

/// <param name="Name">What is special about it.</param>
/// <param name="Source">C# without a namespace of its own; usings are global.</param>
internal sealed record SourceCase(string Name, string Source);
