namespace EdgeInteract.Generators.Reading;

/// <summary>What of a pattern has no form that everybody reads alike.</summary>
/// <param name="Construct">What it has, as it is said after "has".</param>
/// <param name="Advice">What to write in its place.</param>
internal sealed record PatternRefusal(string Construct, string Advice);
