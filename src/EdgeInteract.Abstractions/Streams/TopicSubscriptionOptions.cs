namespace EdgeInteract.Streams;

/// <summary>What a broker may know of a subscription, to spare itself work.</summary>
public sealed class TopicSubscriptionOptions
{
    /// <summary>
    /// Tells whether a message on a topic is wanted at this moment. A broker may ask before a message is made or handed over, or never; the handler copes with what it does not
    /// want. Default: every message is wanted.
    /// </summary>
    public Func<ReadOnlySpan<char>, bool>? IsWanted { get; init; }

    /// <summary>Whether the handler returns at once and waits for nothing, so that a broker may call it on the publisher's own thread, for several
    /// publishers at once. Default: <see langword="false"/>.</summary>
    public bool IsImmediate { get; init; }
}
