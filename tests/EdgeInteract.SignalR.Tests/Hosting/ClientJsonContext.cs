using System.Text.Json;
using System.Text.Json.Serialization;

namespace EdgeInteract.SignalR.Tests.Hosting;

/// <summary>What the client of the tests sends and reads.</summary>
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
internal sealed partial class ClientJsonContext : JsonSerializerContext;
