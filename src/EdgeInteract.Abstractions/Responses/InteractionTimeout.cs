using System.Text.Json.Serialization;
using EdgeInteract.Serialization;

namespace EdgeInteract;

/// <summary>What the callback topic carries when nobody answered in time (spec, area 1).</summary>
public sealed record InteractionTimeout
{
    /// <summary>The value of <see cref="Outcome"/>.</summary>
    public const string OutcomeName = "timeout";

    /// <summary>The id of the interaction.</summary>
    public required string InteractionId { get; init; }

    /// <summary>Always <c>timeout</c>.</summary>
    public string Outcome { get; init; } = OutcomeName;

    /// <summary>When it timed out.</summary>
    [JsonConverter(typeof(UtcDateTimeOffsetConverter))]
    public required DateTimeOffset TimedOutAt { get; init; }

    /// <summary>How long it waited, in milliseconds.</summary>
    public required int TimeoutMs { get; init; }

    /// <summary>The caller's own reference, as it was given in the request.</summary>
    public string? CorrelationId { get; init; }
}
