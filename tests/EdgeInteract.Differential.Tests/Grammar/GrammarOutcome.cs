namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>An answer.</summary>
/// <param name="Wire">Its name on the wire; <see langword="null"/> for the catch-all.</param>
/// <param name="Data">Its record, of a catch-all without the name.</param>
internal sealed record GrammarOutcome(string? Wire, GrammarDefinition.Object Data);
