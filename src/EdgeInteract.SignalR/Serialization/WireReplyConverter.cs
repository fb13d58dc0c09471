using System.Text.Json;
using System.Text.Json.Serialization;

namespace EdgeInteract.SignalR.Serialization;

internal sealed class WireReplyConverter : JsonConverter<WireReply>
{
    // Else null would come as no reply at all.
    public override bool HandleNull => true;

    public override WireReply Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReplyReader.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, WireReply value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Replies of clients are not written by the server.");
}
