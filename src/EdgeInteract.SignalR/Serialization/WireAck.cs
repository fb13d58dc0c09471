using System.Text.Json.Serialization;

namespace EdgeInteract.SignalR.Serialization;

/// <summary>The result of <c>respond</c>, which keeps the form of the protocol whatever naming or null handling the application has set for its hubs.</summary>
/// <param name="Ack">The ack.</param>
[JsonConverter(typeof(WireAckConverter))]
internal sealed record WireAck(InteractionAck Ack);
