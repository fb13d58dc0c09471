using System.Text.Json.Serialization;

namespace EdgeInteract;

/// <summary>Where a request stands in a person's queue. Within a priority, first come is first shown.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<InteractionPriority>))]
public enum InteractionPriority
{
    /// <summary>After every request of high priority. On the wire: <c>normal</c>.</summary>
    [JsonStringEnumMemberName("normal")]
    Normal,

    /// <summary>Before every request of normal priority. On the wire: <c>high</c>.</summary>
    [JsonStringEnumMemberName("high")]
    High,
}
