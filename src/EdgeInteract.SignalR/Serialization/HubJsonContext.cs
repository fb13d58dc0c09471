using System.Text.Json.Serialization;

namespace EdgeInteract.SignalR.Serialization;

/// <summary>The types that the hub's protocol meets in our methods, so that it works where serialising by reflection is switched off.</summary>
[JsonSerializable(typeof(WireAck))]
[JsonSerializable(typeof(WireJson))]
[JsonSerializable(typeof(WireReply))]
[JsonSerializable(typeof(string))]
internal sealed partial class HubJsonContext : JsonSerializerContext;
