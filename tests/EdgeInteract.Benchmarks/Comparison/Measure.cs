namespace EdgeInteract.Benchmarks.Comparison;

/// <summary>What is measured, and which way is better.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="IsMoreBetter">Whether a higher figure is the better one.</param>
internal sealed record Measure(string Unit, bool IsMoreBetter)
{
    public static Measure RoundTripsPerSecond { get; } = new("round trips/s", IsMoreBetter: true);

    public static Measure MicrosecondsPerRoundTrip { get; } = new("µs/round trip", IsMoreBetter: false);

    public static Measure Milliseconds { get; } = new("ms", IsMoreBetter: false);

    public static Measure BytesPerRequest { get; } = new("bytes/request", IsMoreBetter: false);
}
