namespace EdgeInteract;

/// <summary>How the runtime behaves. Set with <c>services.AddEdgeInteract(options => …)</c>.</summary>
public sealed class EdgeInteractOptions
{
    /// <summary>
    /// How long a request waits when neither the call nor its type says, in milliseconds, 1,000 to 604,800,000. Default: 86,400,000, one day.
    /// </summary>
    public int DefaultTimeoutMs { get; set; } = InteractionLimits.DefaultTimeoutMs;

    /// <summary>The largest payload, in bytes of JSON. Default: 65,536, which is also the most.</summary>
    public int MaxPayloadBytes { get; set; } = InteractionLimits.MaxPayloadBytes;

    /// <summary>The largest data of an answer, in bytes of JSON. Default: 65,536, which is also the most.</summary>
    public int MaxDataBytes { get; set; } = InteractionLimits.MaxDataBytes;

    /// <summary>
    /// How long the one who answered waits for the hooks to end before being told <see cref="InteractionErrorCodes.AckTimeout"/>, in milliseconds. Default: 10,000.
    /// </summary>
    public int AckTimeoutMs { get; set; } = 10_000;

    /// <summary>
    /// How long the node that published a request may take to complete its answer before another node does it instead, in milliseconds; a node that is still at
    /// it renews its lease. Default: 5,000.
    /// </summary>
    public int CompletionLeaseMs { get; set; } = 5_000;

    /// <summary>
    /// How long an ended interaction is kept by the in-process store, for late answers, <c>ResumeX</c> and idempotency keys; one minute or more.
    /// Default: one day.
    /// </summary>
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(1);

    /// <summary>
    /// What a cancelled token does to the interaction that its call waits for, unless the request says otherwise. Default:
    /// <see cref="CallerCancellation.CancelInteraction"/>.
    /// </summary>
    public CallerCancellation OnCallerCancelled { get; set; } = CallerCancellation.CancelInteraction;

    /// <summary>From when on a hook is logged as slow in <see cref="IInteractionHook.OnBeforePublish"/>, in milliseconds. Default: 50.</summary>
    public int SlowBeforePublishHookMs { get; set; } = 50;

    /// <summary>From when on a hook is logged as slow in <see cref="IInteractionHook.OnAfterRespond"/>, in milliseconds. Default: 100.</summary>
    public int SlowAfterRespondHookMs { get; set; } = 100;

    /// <summary>
    /// How long an observer may take for one event, in milliseconds; then it is logged and the next event comes. Also how long a stopping node lets the observers see what has
    /// happened. Default: 5,000.
    /// </summary>
    public int ObserverTimeoutMs { get; set; } = 5_000;

    /// <summary>How many events an observer may be behind before it loses events, which is logged. Default: 65,536.</summary>
    public int ObserverQueueCapacity { get; set; } = 65_536;

    /// <summary>The name of this node, unique among all that share a store. Default: a new one with every start.</summary>
    public string NodeId { get; set; } = Guid.NewGuid().ToString("N");
}
