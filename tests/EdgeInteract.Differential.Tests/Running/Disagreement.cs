using EdgeInteract.Differential.Tests.Documents;

namespace EdgeInteract.Differential.Tests.Running;

/// <summary>A document that somebody judges otherwise than the reader.</summary>
/// <param name="Document">The document.</param>
/// <param name="What">What each said.</param>
internal sealed record Disagreement(Document Document, string What);
