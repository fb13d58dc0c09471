using System.Text.Json.Serialization;
using EdgeInteract.Serialization;

namespace EdgeInteract;

/// <summary>What the callback topic carries when an interaction is cancelled, so that code waiting on another node resumes.</summary>
public sealed record InteractionCancellation
{
    /// <summary>The value of <see cref="Outcome"/>.</summary>
    public const string OutcomeName = "cancelled";

    /// <summary>The id of the interaction.</summary>
    public required string InteractionId { get; init; }

    /// <summary>Always <c>cancelled</c>.</summary>
    public string Outcome { get; init; } = OutcomeName;

    /// <summary>When it was cancelled.</summary>
    [JsonConverter(typeof(UtcDateTimeOffsetConverter))]
    public required DateTimeOffset CancelledAt { get; init; }

    /// <summary>Why, if a reason was given.</summary>
    public string? Reason { get; init; }

    /// <summary>The caller's own reference, as it was given in the request.</summary>
    public string? CorrelationId { get; init; }
}
