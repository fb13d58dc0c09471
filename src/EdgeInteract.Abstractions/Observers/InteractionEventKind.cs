using System.Text.Json.Serialization;

namespace EdgeInteract;

/// <summary>A step in the life of an interaction, as an <see cref="IInteractionObserver"/> sees it (spec, area 4).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<InteractionEventKind>))]
public enum InteractionEventKind
{
    /// <summary>Stored and on its way to the recipients.</summary>
    [JsonStringEnumMemberName("published")]
    Published,

    /// <summary>Stopped by a hook; nobody has seen it.</summary>
    [JsonStringEnumMemberName("blocked")]
    Blocked,

    /// <summary>Handed to a session for the first time.</summary>
    [JsonStringEnumMemberName("delivered")]
    Delivered,

    /// <summary>On a screen for the first time.</summary>
    [JsonStringEnumMemberName("displayed")]
    Displayed,

    /// <summary>An answer was accepted.</summary>
    [JsonStringEnumMemberName("responded")]
    Responded,

    /// <summary>An answer was refused. The interaction stays as it was.</summary>
    [JsonStringEnumMemberName("refused")]
    Refused,

    /// <summary>The hooks have run on an accepted answer.</summary>
    [JsonStringEnumMemberName("acknowledged")]
    Acknowledged,

    /// <summary>The deadline came first.</summary>
    [JsonStringEnumMemberName("timed_out")]
    TimedOut,

    /// <summary>Withdrawn.</summary>
    [JsonStringEnumMemberName("cancelled")]
    Cancelled,
}
