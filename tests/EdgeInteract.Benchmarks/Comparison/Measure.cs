namespace EdgeInteract.Benchmarks.Comparison;

/// <summary>What is measured, and which way is better.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="IsMoreBetter">Whether a higher figure is the better one.</param>
internal sealed record Measure(string Unit, bool IsMoreBetter)
{
    public static Measure BytesPerRequest { get; } = new("bytes/request", IsMoreBetter: false);

    public static Measure BytesPerDocument { get; } = new("bytes/document", IsMoreBetter: false);

    public static Measure NanosecondsPerDocument(Clock clock) => new($"{clock.Prefix}ns/document", IsMoreBetter: false);

    public static Measure RoundTripsPerSecond(Clock clock) => new($"round trips/{clock.Seconds}", IsMoreBetter: true);

    public static Measure MicrosecondsPerRoundTrip(Clock clock) => new($"{clock.Prefix}us/round trip", IsMoreBetter: false);

    public static Measure Milliseconds(Clock clock) => new($"{clock.Prefix}ms", IsMoreBetter: false);
}
