using System.Text.Json.Serialization;
using EdgeInteract.Serialization;

namespace EdgeInteract;

/// <summary>What the one who answered is told (spec, area 7).</summary>
public sealed record InteractionAck
{
    /// <summary>The id of the interaction.</summary>
    public required string InteractionId { get; init; }

    /// <summary>The key of the answer that this is about, so that a client finds the call that is waiting for it.</summary>
    public string? ResponseId { get; init; }

    /// <summary>Accepted or refused.</summary>
    public required InteractionAckStatus Status { get; init; }

    /// <summary>When this was decided, by the server's clock.</summary>
    [JsonConverter(typeof(UtcDateTimeOffsetConverter))]
    public required DateTimeOffset ProcessedAt { get; init; }

    /// <summary>One of <see cref="InteractionErrorCodes"/>; <see langword="null"/> when accepted.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>Why it was refused, for a person; <see langword="null"/> when accepted.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>What is wrong with the answer, where the code is <c>invalid</c>.</summary>
    public IReadOnlyList<InteractionError>? Errors { get; init; }

    /// <summary>Who answered first, where the code is <c>already_responded</c>.</summary>
    public string? RespondedBy { get; init; }

    /// <summary>When the first answer was accepted, where the code is <c>already_responded</c>.</summary>
    [JsonConverter(typeof(UtcDateTimeOffsetConverter))]
    public DateTimeOffset? RespondedAt { get; init; }
}
