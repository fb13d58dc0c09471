using System.Text.Json;

namespace EdgeInteract.Serialization;

/// <summary>Finds where a document is nested too deep, before a contract reads it. An object or a list in nothing is 1 deep.</summary>
internal static class JsonDepth
{
    /// <summary>Gives the JSON Pointer of the first object or list that is too deep, or <see langword="null"/>; also where the document is no JSON, which its reader finds.</summary>
    public static string? FindTooDeep(ReadOnlySpan<byte> utf8Json, int limit)
    {
        // Almost every document has fewer brackets than it may be deep, and is not read twice.
        if (utf8Json.Count((byte)'{') + utf8Json.Count((byte)'[') <= limit)
        {
            return null;
        }

        // What is deeper than the highest limit is above any other, so reading ends there at the latest.
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = InteractionLimits.MaxDepth + 1 });
        var place = new JsonPlace();
        try
        {
            while (reader.Read())
            {
                place.Take(ref reader);
                if (place.Depth > limit)
                {
                    return place.ToPointer(limit);
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON, or a name with half of a surrogate pair.
        }

        return null;
    }
}
