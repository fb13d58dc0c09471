namespace EdgeInteract.Benchmarks.Memory;

/// <summary>The clock of the system, set forward. Timers are those of the system, so that nothing is kept here that would be counted.</summary>
internal sealed class ShiftedTimeProvider : TimeProvider
{
    private long _ticks;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Volatile.Read(ref _ticks));

    public void Shift(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
