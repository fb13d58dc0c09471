namespace EdgeInteract.Redis.Tests.Faults;

/// <summary>How long a load may take, with everything that happens in it.</summary>
internal static class LoadLimits
{
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(5);
}
