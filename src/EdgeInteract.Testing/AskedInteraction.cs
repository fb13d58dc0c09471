using System.Runtime.InteropServices;
using System.Text.Json;
using EdgeInteract.Contracts;

namespace EdgeInteract.Testing;

/// <summary>A question that a <see cref="TestPerson"/> was asked.</summary>
/// <param name="InteractionId">The id of the interaction.</param>
/// <param name="Type">The type key.</param>
/// <param name="Title">The title.</param>
/// <param name="Payload">The declared record.</param>
/// <param name="ExpiresAt">When it times out.</param>
public sealed record AskedInteraction(string InteractionId, string Type, string Title, object Payload, DateTimeOffset ExpiresAt)
{
    internal static AskedInteraction Read(ReadOnlyMemory<byte> message, IInteractionContracts contracts)
    {
        using var document = JsonDocument.Parse(message);
        var root = document.RootElement;
        var type = root.GetProperty("type").GetString()!;
        var errors = new InteractionErrorList();
        var payload = contracts.Find(type)?.ReadPayload(JsonMarshal.GetRawUtf8Value(root.GetProperty("payload")), errors);
        return new AskedInteraction(
            root.GetProperty("interactionId").GetString()!,
            type,
            root.GetProperty("title").GetString()!,
            payload ?? throw new InvalidOperationException($"The payload of '{type}' does not match its contract: {string.Join("; ", errors)}"),
            root.GetProperty("expiresAt").GetDateTimeOffset());
    }
}
