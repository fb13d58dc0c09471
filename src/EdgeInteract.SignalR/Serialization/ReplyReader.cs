using System.Text.Json;
using EdgeInteract.Delivery;

namespace EdgeInteract.SignalR.Serialization;

/// <summary>
/// Reads a reply in one pass out of the bytes of the connection. The serialiser would need a document in between, to look again at what it could not read.
/// </summary>
internal static class ReplyReader
{
    public static WireReply Read(ref Utf8JsonReader reader)
    {
        InteractionError? error = null;
        string? interactionId = null, responseId = null, outcome = null;
        JsonElement? data = null;
        DateTimeOffset? clientTimestamp = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            error = new InteractionError(string.Empty, "type", "must be an object");
            reader.Skip();
        }
        else
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("interactionId"u8))
                {
                    interactionId = ReadText(ref reader, "/interactionId", ref error);
                }
                else if (reader.ValueTextEquals("responseId"u8))
                {
                    responseId = ReadText(ref reader, "/responseId", ref error);
                }
                else if (reader.ValueTextEquals("outcome"u8))
                {
                    outcome = ReadText(ref reader, "/outcome", ref error);
                }
                else if (reader.ValueTextEquals("data"u8))
                {
                    reader.Read();
                    data = reader.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref reader);
                }
                else if (reader.ValueTextEquals("clientTimestamp"u8))
                {
                    clientTimestamp = ReadTime(ref reader, "/clientTimestamp", ref error);
                }
                else
                {
                    reader.Skip();
                }
            }
        }

        var reply = new InteractionReply
        {
            InteractionId = interactionId ?? string.Empty,
            ResponseId = responseId ?? string.Empty,
            Outcome = outcome ?? string.Empty,
            Data = data,
            ClientTimestamp = clientTimestamp,
        };
        return new WireReply(reply, error);
    }

    private static string? ReadText(ref Utf8JsonReader reader, string pointer, ref InteractionError? error)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType == JsonTokenType.String)
        {
            try
            {
                return reader.GetString();
            }
            catch (InvalidOperationException)
            {
                // Half of a surrogate pair, or bytes that are not UTF-8.
            }
        }

        Refuse(ref reader, pointer, ref error);
        return null;
    }

    private static DateTimeOffset? ReadTime(ref Utf8JsonReader reader, string pointer, ref InteractionError? error)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var time))
        {
            return time.ToUniversalTime();
        }

        Refuse(ref reader, pointer, ref error);
        return null;
    }

    private static void Refuse(ref Utf8JsonReader reader, string pointer, ref InteractionError? error)
    {
        error ??= new InteractionError(pointer, "type", "does not have the form that it has in a reply");
        reader.Skip();
    }
}
