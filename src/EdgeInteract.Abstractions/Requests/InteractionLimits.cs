namespace EdgeInteract;

/// <summary>The limits that every request and answer keeps, on every node (spec, areas 1 and 13).</summary>
public static class InteractionLimits
{
    /// <summary>The shortest timeout, in milliseconds: one second.</summary>
    public const int MinTimeoutMs = 1_000;

    /// <summary>The longest timeout, in milliseconds: seven days.</summary>
    public const int MaxTimeoutMs = 604_800_000;

    /// <summary>The timeout, in milliseconds, when neither the call nor the type has one: one day.</summary>
    public const int DefaultTimeoutMs = 86_400_000;

    /// <summary>The longest title, in characters (Unicode code points).</summary>
    public const int MaxTitleLength = 200;

    /// <summary>The longest description, in characters (Unicode code points).</summary>
    public const int MaxDescriptionLength = 4_000;

    /// <summary>The longest user id or role key, in characters.</summary>
    public const int MaxUserIdLength = 128;

    /// <summary>The longest callback topic, in characters.</summary>
    public const int MaxCallbackTopicLength = 256;

    /// <summary>The longest correlation id, in characters.</summary>
    public const int MaxCorrelationIdLength = 256;

    /// <summary>The longest idempotency key, in characters.</summary>
    public const int MaxIdempotencyKeyLength = 256;

    /// <summary>The most metadata entries.</summary>
    public const int MaxMetadataEntries = 64;

    /// <summary>The longest metadata key, in characters.</summary>
    public const int MaxMetadataKeyLength = 128;

    /// <summary>The longest metadata value, in characters.</summary>
    public const int MaxMetadataValueLength = 2_048;

    /// <summary>The longest outcome that a <see cref="CatchAllOutcomeAttribute"/> takes, in characters (Unicode code points).</summary>
    public const int MaxOutcomeLength = 50;

    /// <summary>The longest reason of a cancellation, in characters.</summary>
    public const int MaxReasonLength = 2_048;

    /// <summary>The largest payload, in bytes of UTF-8 JSON: 64 KiB.</summary>
    public const int MaxPayloadBytes = 64 * 1024;

    /// <summary>The largest answer data, in bytes of UTF-8 JSON: 64 KiB.</summary>
    public const int MaxDataBytes = 64 * 1024;

    /// <summary>The deepest nesting of a payload or of answer data.</summary>
    public const int MaxDepth = 32;

    /// <summary>The largest message that a client may send to the hub, in bytes: 128 KiB.</summary>
    public const int MaxHubMessageBytes = 128 * 1024;

    /// <summary>The most errors that are collected about one document.</summary>
    public const int MaxErrors = 64;
}
