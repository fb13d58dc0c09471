using System.Text.Json;
using System.Text.Json.Serialization;
using EdgeInteract.Serialization;

namespace EdgeInteract.Delivery;

/// <summary>An answer as a client sends it. Who answers is not in it: that comes from the session.</summary>
public sealed record InteractionReply
{
    /// <summary>The id of the interaction.</summary>
    public string InteractionId { get; init; } = string.Empty;

    /// <summary>A UUID that the client made for this answer. Sending the same answer again with the same id gives the first result again.</summary>
    public string ResponseId { get; init; } = string.Empty;

    /// <summary>One of the type's outcomes.</summary>
    public string Outcome { get; init; } = string.Empty;

    /// <summary>The data of the outcome; may be left out where it needs none.</summary>
    public JsonElement? Data { get; init; }

    /// <summary>When the answer was given, by the client's clock.</summary>
    [JsonConverter(typeof(UtcDateTimeOffsetConverter))]
    public DateTimeOffset? ClientTimestamp { get; init; }
}
