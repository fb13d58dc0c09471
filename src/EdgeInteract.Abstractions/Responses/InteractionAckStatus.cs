using System.Text.Json.Serialization;

namespace EdgeInteract;

/// <summary>Whether an answer was accepted.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<InteractionAckStatus>))]
public enum InteractionAckStatus
{
    /// <summary>Accepted, durable, and every hook has run. On the wire: <c>acknowledged</c>.</summary>
    [JsonStringEnumMemberName("acknowledged")]
    Acknowledged,

    /// <summary>Refused; <see cref="InteractionAck.ErrorCode"/> says why. On the wire: <c>error</c>.</summary>
    [JsonStringEnumMemberName("error")]
    Error,
}
