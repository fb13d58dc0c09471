using System.Text.Json.Serialization;
using EdgeInteract.Delivery;

namespace EdgeInteract.Serialization;

/// <summary>How every message of <c>docs/wire-protocol.md</c> is written and read: camelCase, members without a value left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InteractionResponse))]
[JsonSerializable(typeof(InteractionTimeout))]
[JsonSerializable(typeof(InteractionCancellation))]
[JsonSerializable(typeof(InteractionAck))]
[JsonSerializable(typeof(InteractionDismissal))]
[JsonSerializable(typeof(InteractionReply))]
[JsonSerializable(typeof(PendingInteractions))]
public sealed partial class EdgeInteractJsonContext : JsonSerializerContext;
