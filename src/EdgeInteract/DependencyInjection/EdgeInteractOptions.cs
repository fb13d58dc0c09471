namespace EdgeInteract;

/// <summary>How the runtime behaves. Set with <c>services.AddEdgeInteract(options => …)</c>.</summary>
public sealed class EdgeInteractOptions
{
    /// <summary>
    /// How long a request waits when neither the call nor its type says, in milliseconds, 1,000 to <see cref="MaxTimeoutMs"/>. Default: 86,400,000, one day.
    /// </summary>
    public int DefaultTimeoutMs { get; set; } = InteractionLimits.DefaultTimeoutMs;

    /// <summary>The longest time that a request may wait, in milliseconds, from 1,000. Default: 604,800,000, seven days, which is also the most.</summary>
    public int MaxTimeoutMs { get; set; } = InteractionLimits.MaxTimeoutMs;

    /// <summary>The longest title, in characters (Unicode code points), from 1. Default: 200, which is also the most.</summary>
    public int MaxTitleLength { get; set; } = InteractionLimits.MaxTitleLength;

    /// <summary>The longest description, in characters (Unicode code points), from 0. Default: 4,000, which is also the most.</summary>
    public int MaxDescriptionLength { get; set; } = InteractionLimits.MaxDescriptionLength;

    /// <summary>The longest correlation id, in characters, from 1. Default: 256, which is also the most.</summary>
    public int MaxCorrelationIdLength { get; set; } = InteractionLimits.MaxCorrelationIdLength;

    /// <summary>The longest idempotency key, in characters, from 1. Default: 256, which is also the most.</summary>
    public int MaxIdempotencyKeyLength { get; set; } = InteractionLimits.MaxIdempotencyKeyLength;

    /// <summary>The longest callback topic, in characters, from 1. Default: 256, which is also the most.</summary>
    public int MaxCallbackTopicLength { get; set; } = InteractionLimits.MaxCallbackTopicLength;

    /// <summary>The most metadata entries, from 0. Default: 64, which is also the most.</summary>
    public int MaxMetadataEntries { get; set; } = InteractionLimits.MaxMetadataEntries;

    /// <summary>The longest metadata key, in characters, from 1. Default: 128, which is also the most.</summary>
    public int MaxMetadataKeyLength { get; set; } = InteractionLimits.MaxMetadataKeyLength;

    /// <summary>The longest metadata value, in characters, from 0. Default: 2,048, which is also the most.</summary>
    public int MaxMetadataValueLength { get; set; } = InteractionLimits.MaxMetadataValueLength;

    /// <summary>The longest reason of a cancellation, in characters, from 0. Default: 2,048, which is also the most.</summary>
    public int MaxReasonLength { get; set; } = InteractionLimits.MaxReasonLength;

    /// <summary>The largest payload, in bytes of JSON, from 1. Default: 65,536, which is also the most.</summary>
    public int MaxPayloadBytes { get; set; } = InteractionLimits.MaxPayloadBytes;

    /// <summary>The largest data of an answer, in bytes of JSON, from 1. Default: 65,536, which is also the most.</summary>
    public int MaxDataBytes { get; set; } = InteractionLimits.MaxDataBytes;

    /// <summary>
    /// The deepest nesting of a payload or of the data of an answer, from 1: an object without objects or lists in it is 1 deep. Default: 32, which is also the most.
    /// </summary>
    public int MaxDepth { get; set; } = InteractionLimits.MaxDepth;

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
    /// How many ended interactions the in-process store keeps at most, so that a busy day does not fill the memory; beyond that, those that ended first go first.
    /// Default: 100,000.
    /// </summary>
    public int RetentionLimit { get; set; } = 100_000;

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

    /// <summary>How much a user may be asked, where <see cref="RateLimitInteractionHook"/> is registered.</summary>
    public RateLimitingOptions RateLimiting { get; } = new();

    /// <summary>The name of this node, unique among all that share a store. Default: a new one with every start.</summary>
    public string NodeId { get; set; } = Guid.NewGuid().ToString("N");
}
