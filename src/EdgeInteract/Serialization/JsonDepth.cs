using System.Globalization;
using System.Text;
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
        var path = new List<(string? Name, int Index)>();
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        path[^1] = (reader.GetString(), 0);
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        path.RemoveAt(path.Count - 1);
                        break;
                    default:
                        if (path is [.., (null, var index)])
                        {
                            path[^1] = (null, index + 1);
                        }

                        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                        {
                            if (path.Count == limit)
                            {
                                return ToPointer(path);
                            }

                            path.Add((null, -1));
                        }

                        break;
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON, or a name with half of a surrogate pair.
        }

        return null;
    }

    private static string ToPointer(List<(string? Name, int Index)> path)
    {
        var pointer = new StringBuilder();
        foreach (var (name, index) in path)
        {
            pointer.Append('/').Append(name?.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
                ?? index.ToString(CultureInfo.InvariantCulture));
        }

        return pointer.ToString();
    }
}
