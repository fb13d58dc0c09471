using System.Text.Json.Serialization;

namespace EdgeInteract;

/// <summary>Why a card leaves a screen without having been answered there.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<InteractionDismissalReason>))]
public enum InteractionDismissalReason
{
    /// <summary>Another recipient answered first. On the wire: <c>responded_by_other</c>.</summary>
    [JsonStringEnumMemberName("responded_by_other")]
    RespondedByOther,

    /// <summary>The same user answered in another session. On the wire: <c>responded_elsewhere</c>.</summary>
    [JsonStringEnumMemberName("responded_elsewhere")]
    RespondedElsewhere,

    /// <summary>Nobody answered in time. On the wire: <c>timed_out</c>.</summary>
    [JsonStringEnumMemberName("timed_out")]
    TimedOut,

    /// <summary>Withdrawn by the caller or an administrator. On the wire: <c>cancelled</c>.</summary>
    [JsonStringEnumMemberName("cancelled")]
    Cancelled,
}
