using System.Text.Json;
using EdgeInteract.Delivery;

namespace EdgeInteract.SignalR.Serialization;

/// <summary>
/// Reads a reply in one pass out of the bytes of the connection. The serialiser would need a document in between, to look again at what it could not read.
/// </summary>
internal static class ReplyReader
{
    private static readonly string[] Names = ["interactionId", "responseId", "outcome", "data", "clientTimestamp"];

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
                switch (ReadName(ref reader, ref error))
                {
                    case "interactionId":
                        interactionId = ReadText(ref reader, "/interactionId", ref error);
                        break;
                    case "responseId":
                        responseId = ReadText(ref reader, "/responseId", ref error);
                        break;
                    case "outcome":
                        outcome = ReadText(ref reader, "/outcome", ref error);
                        break;
                    case "data":
                        reader.Read();
                        data = reader.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref reader);
                        break;
                    case "clientTimestamp":
                        clientTimestamp = ReadTime(ref reader, "/clientTimestamp", ref error);
                        break;
                    default:
                        reader.Skip();
                        break;
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

    // Without making a text: the reader compares with what stands in the message.
    private static string? ReadName(ref Utf8JsonReader reader, ref InteractionError? error)
    {
        try
        {
            foreach (var name in Names)
            {
                if (reader.ValueTextEquals(name))
                {
                    return name;
                }
            }
        }
        catch (InvalidOperationException)
        {
            error ??= new InteractionError(string.Empty, "type", "has a member whose name is no text");
        }

        return null;
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

        if (reader.TokenType == JsonTokenType.String)
        {
            try
            {
                if (reader.TryGetDateTimeOffset(out var time))
                {
                    return time.ToUniversalTime();
                }
            }
            catch (InvalidOperationException)
            {
                // As above.
            }
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
