using System.Text.Json.Serialization;

namespace EdgeInteract;

/// <summary>
/// Where an interaction is in its life (spec, area 2): <c>pending → delivered → displayed → responded → acknowledged</c>, or one of
/// <c>timed_out</c>, <c>cancelled</c> and <c>blocked</c>.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<InteractionStatus>))]
public enum InteractionStatus
{
    /// <summary>Stored; no session of a recipient has had it yet.</summary>
    [JsonStringEnumMemberName("pending")]
    Pending,

    /// <summary>Handed to at least one connected session.</summary>
    [JsonStringEnumMemberName("delivered")]
    Delivered,

    /// <summary>Really on a screen, as the client said.</summary>
    [JsonStringEnumMemberName("displayed")]
    Displayed,

    /// <summary>Answered; the answer is durable, hooks may still be running.</summary>
    [JsonStringEnumMemberName("responded")]
    Responded,

    /// <summary>Answered, and every hook has run.</summary>
    [JsonStringEnumMemberName("acknowledged")]
    Acknowledged,

    /// <summary>Nobody answered in time.</summary>
    [JsonStringEnumMemberName("timed_out")]
    TimedOut,

    /// <summary>Withdrawn by the caller or an administrator.</summary>
    [JsonStringEnumMemberName("cancelled")]
    Cancelled,

    /// <summary>Stopped by a hook before anybody could see it. Never stored; it appears in audit only.</summary>
    [JsonStringEnumMemberName("blocked")]
    Blocked,
}
