using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace EdgeInteract.SignalR.Serialization;

/// <summary>
/// A message that is UTF-8 JSON already. The hub sends nothing else: a frozen request goes to every connection without being serialised again, and the other
/// messages keep the form of the protocol whatever naming or null handling the application has set for its hubs.
/// </summary>
[JsonConverter(typeof(WireJsonConverter))]
internal sealed class WireJson(ReadOnlyMemory<byte> utf8)
{
    public ReadOnlySpan<byte> Utf8 => utf8.Span;

    public static WireJson From<T>(T message, JsonTypeInfo<T> type) => new(JsonSerializer.SerializeToUtf8Bytes(message, type));
}
