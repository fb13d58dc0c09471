using System.Text.Json.Serialization;

namespace EdgeInteract.SignalR.Serialization;

/// <summary>A message that is UTF-8 JSON already: it is copied into the frame of the hub's protocol and not serialised again.</summary>
[JsonConverter(typeof(WireJsonConverter))]
internal sealed class WireJson(ReadOnlyMemory<byte> utf8)
{
    public ReadOnlySpan<byte> Utf8 => utf8.Span;
}
