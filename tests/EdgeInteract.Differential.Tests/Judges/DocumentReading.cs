using System.Text.Json;
using System.Text.Unicode;
using EdgeInteract.Differential.Tests.Documents;

namespace EdgeInteract.Differential.Tests.Judges;

/// <summary>Finds out whether a document can be compared, and reads it if so.</summary>
internal static class DocumentReading
{
    private const int NoLimit = 1_000_000;

    public static (Tree? Tree, Incomparable Reason) Read(byte[] json)
    {
        if (json.Length > InteractionLimits.MaxPayloadBytes)
        {
            return (null, Incomparable.TooLarge);
        }

        if (!Utf8.IsValid(json))
        {
            return (null, Incomparable.NotUtf8);
        }

        try
        {
            return (Read(json, InteractionLimits.MaxDepth, allowsDuplicates: false), Incomparable.No);
        }
        catch (JsonException)
        {
            return (null, Explain(json));
        }
        catch (InvalidOperationException)
        {
            return (null, Incomparable.HalfOfPair);
        }
    }

    private static Incomparable Explain(byte[] json)
    {
        try
        {
            Read(json, InteractionLimits.MaxDepth, allowsDuplicates: true);
            return Incomparable.Duplicate;
        }
        catch (InvalidOperationException)
        {
            return Incomparable.HalfOfPair;
        }
        catch (JsonException)
        {
            return IsJson(json) ? Incomparable.TooDeep : Incomparable.NotJson;
        }
    }

    private static bool IsJson(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = NoLimit });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Tree Read(byte[] json, int depth, bool allowsDuplicates)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = depth, AllowDuplicateProperties = allowsDuplicates });
        return TreeText.Read(document.RootElement);
    }
}
