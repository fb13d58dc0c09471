using System.Text.Json;
using System.Text.Json.Serialization;
using EdgeInteract.Serialization;

namespace EdgeInteract.SignalR.Serialization;

/// <summary>Writes an ack into the frame of the hub's protocol, without bytes of its own in between.</summary>
internal sealed class WireAckConverter : JsonConverter<WireAck>
{
    public override WireAck Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Messages of the server are not read by the server.");

    public override void Write(Utf8JsonWriter writer, WireAck value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Ack, EdgeInteractJsonContext.Default.InteractionAck);
}
