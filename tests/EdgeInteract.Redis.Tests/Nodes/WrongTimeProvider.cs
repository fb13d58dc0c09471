namespace EdgeInteract.Redis.Tests.Nodes;

/// <summary>A system clock that is wrong, and that somebody may set.</summary>
internal sealed class WrongTimeProvider(TimeSpan offset) : TimeProvider
{
    public TimeSpan Offset { get; set; } = offset;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Offset;
}
