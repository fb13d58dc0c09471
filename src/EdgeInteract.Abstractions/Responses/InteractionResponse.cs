using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using EdgeInteract.Serialization;

namespace EdgeInteract;

/// <summary>An accepted answer (spec, area 1).</summary>
public sealed record InteractionResponse
{
    /// <summary>The id of the interaction that is answered.</summary>
    public required string InteractionId { get; init; }

    /// <summary>The key by which the client sends the same answer again without answering twice; a UUID made by the client.</summary>
    public required string ResponseId { get; init; }

    /// <summary>Who answered, from the authenticated session; never what a message says.</summary>
    public required string RespondedBy { get; init; }

    /// <summary>Which of the type's outcomes was chosen.</summary>
    public required string Outcome { get; init; }

    /// <summary>The data of the outcome, an object, or <see langword="null"/> where the outcome needs none.</summary>
    public JsonElement? Data { get; init; }

    /// <summary>When the answer was accepted, by the server's clock.</summary>
    [JsonConverter(typeof(UtcDateTimeOffsetConverter))]
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>When the answer was given, by the client's clock, if it said so. Not to be trusted.</summary>
    [JsonConverter(typeof(UtcDateTimeOffsetConverter))]
    public DateTimeOffset? ClientTimestamp { get; init; }

    /// <summary>The session that answered, set by the server.</summary>
    public string? SessionId { get; init; }

    /// <summary>The caller's own reference, as it was given in the request.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>Whether an administrator answered in place of a recipient.</summary>
    public bool AdminOverride { get; init; }

    /// <summary>
    /// The outcome as the declared type, where this node has read it by the contract; not part of the message. Made from <see cref="Outcome"/> and <see cref="Data"/>, so
    /// it never says anything else.
    /// </summary>
    [JsonIgnore]
    public object? Value { get; init; }

    /// <summary>The data as UTF-8 JSON, without a copy. Empty where there is none.</summary>
    /// <returns>The bytes, valid as long as the response.</returns>
    public ReadOnlySpan<byte> GetRawData() =>
        Data is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } data ? JsonMarshal.GetRawUtf8Value(data) : default;
}
