using System.Text.Json;
using System.Text.Json.Serialization;

namespace EdgeInteract.SignalR.Serialization;

/// <summary>Copies the bytes of a message into the frame of the hub's protocol.</summary>
internal sealed class WireJsonConverter : JsonConverter<WireJson>
{
    public override WireJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Messages of the server are not read by the server.");

    public override void Write(Utf8JsonWriter writer, WireJson value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Utf8, skipInputValidation: true);
}
