using System.Text.Json;
using EdgeInteract.Delivery;
using EdgeInteract.Serialization;

namespace EdgeInteract.SignalR.Serialization;

/// <summary>
/// Reads the argument of <c>respond</c>. The hub takes it as plain JSON, because a client that sends a wrong shape is to get a typed refusal and not an
/// exception of the hub that says nothing.
/// </summary>
internal static class ReplyReader
{
    public static InteractionReply? Read(JsonElement json, out InteractionError? error)
    {
        error = null;
        if (json.ValueKind != JsonValueKind.Object)
        {
            error = new InteractionError(string.Empty, "type", "must be an object");
            return null;
        }

        try
        {
            return json.Deserialize(EdgeInteractJsonContext.Default.InteractionReply)!;
        }
        catch (JsonException exception)
        {
            error = new InteractionError(ToPointer(exception.Path), "type", "does not have the form that it has in a reply");
            return null;
        }
    }

    /// <summary>Finds an id in a message that could not be read as a whole, so that the client can tell which call the refusal belongs to.</summary>
    public static string? FindString(JsonElement json, string name)
    {
        try
        {
            return json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, or bytes that are no UTF-8: found only when the text is taken.
            return null;
        }
    }

    // "$.clientTimestamp" is the form of the serialiser. Only the reply's own members can fail: what is below data is read as it is.
    private static string ToPointer(string? path) =>
        path is ['$', '.', .. var name] ? "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) : string.Empty;
}
