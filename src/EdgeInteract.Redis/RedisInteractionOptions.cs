namespace EdgeInteract.Redis;

/// <summary>How EdgeInteract uses Redis. The same on every node of an application.</summary>
public sealed class RedisInteractionOptions
{
    /// <summary>What every key and every channel begins with, before a colon. Applications that share a server need different ones. Default: <c>ei</c>.</summary>
    public string KeyPrefix { get; set; } = "ei";

    /// <summary>
    /// Whether requests are published, answered and due by the clock of the server, which all nodes share. Without it, each node has that of its services; virtual time, in a test, needs
    /// it to be <see langword="false"/>. Default: <see langword="true"/>.
    /// </summary>
    public bool UseServerTime { get; set; } = true;

    /// <summary>
    /// Within what time a node finds in Redis what a lost message would have told it, 100 milliseconds to a minute. After a connection was lost it looks at once. Default: 2 seconds.
    /// </summary>
    public TimeSpan ReconcileInterval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Among how many keys the deadlines are shared out, 1 to 1,024; on a cluster they are spread over its masters. It cannot be changed while requests wait. Default: 16.
    /// </summary>
    public int DeadlineShards { get; set; } = 16;

    /// <summary>
    /// How long a command may take, 100 milliseconds to a minute, before it counts as failed: publishing and answering then fail with <see cref="InteractionStoreUnavailableException"/>, and
    /// what has to be done is tried again. Without a connection they fail at once. Default: 5 seconds.
    /// </summary>
    public TimeSpan CommandTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a node has to end an interaction whose deadline it has taken, before another node takes it. Default: 1.5 seconds.</summary>
    public TimeSpan DeadlineLease { get; set; } = TimeSpan.FromSeconds(1.5);
}
