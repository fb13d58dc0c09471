namespace EdgeInteract;

/// <summary>How much a user may be asked. In force where <see cref="RateLimitInteractionHook"/> is registered; the same on every node of an application.</summary>
public sealed class RateLimitingOptions
{
    /// <summary>How many requests a user may get within any 60 seconds, 1 to 10,000; <see cref="BurstAllowance"/> comes on top. Default: 5.</summary>
    public int MaxPerMinutePerUser { get; set; } = 5;

    /// <summary>How many requests a user may have open at once, 1 to 10,000, whatever their priority. Default: 10.</summary>
    public int MaxConcurrentPerUser { get; set; } = 10;

    /// <summary>
    /// How many more requests than <see cref="MaxPerMinutePerUser"/> a user may get within 60 seconds, 0 to 10,000. A request of high priority may use it twice, so that something urgent still
    /// comes through to whom others have asked much. Default: 2.
    /// </summary>
    public int BurstAllowance { get; set; } = 2;

    /// <summary>The keys of types whose requests are neither refused nor counted, such as <c>notification</c>. Default: none.</summary>
    public ICollection<string> ExemptTypes { get; } = new List<string>();
}
