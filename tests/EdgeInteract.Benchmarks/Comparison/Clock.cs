namespace EdgeInteract.Benchmarks.Comparison;

/// <summary>
/// Measures how long something takes: by the clock, or by the processor time of this process, which says what something costs also on a machine that others use.
/// </summary>
internal sealed class Clock(bool isProcessorTime)
{
    /// <summary>What stands in the unit of a row in place of a second.</summary>
    public string Seconds { get; } = isProcessorTime ? "CPU s" : "s";

    /// <summary>What precedes a shorter time in the unit of a row.</summary>
    public string Prefix { get; } = isProcessorTime ? "CPU " : string.Empty;

    public TimeSpan Now() => isProcessorTime ? Environment.CpuUsage.TotalTime : TimeProvider.System.GetElapsedTime(0);
}
