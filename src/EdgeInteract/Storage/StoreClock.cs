namespace EdgeInteract.Storage;

/// <summary>The clock by which interactions are published, answered and due: that of the store, where it has one, or else that of the services.</summary>
internal static class StoreClock
{
    /// <summary>The key of its <see cref="TimeProvider"/> among the services.</summary>
    public const string Key = "EdgeInteract.StoreClock";
}
