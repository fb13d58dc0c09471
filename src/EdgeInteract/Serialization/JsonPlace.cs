using System.Globalization;
using System.Text;
using System.Text.Json;

namespace EdgeInteract.Serialization;

/// <summary>A place in a document that is being read, token by token.</summary>
internal sealed class JsonPlace
{
    private const int MaxWriterDepth = 1000;

    private readonly List<Segment> _path = [];

    public int Depth => _path.Count;

    /// <summary>Gives the JSON Pointer of what comes next in a document that ends too early.</summary>
    public static string OfEnd(ReadOnlySpan<byte> utf8Json)
    {
        // A number may go on after the end, unless something else comes.
        byte[] ended = [.. utf8Json, (byte)' '];
        var reader = new Utf8JsonReader(ended, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = MaxWriterDepth }));
        var place = new JsonPlace();
        while (reader.Read())
        {
            place.Take(ref reader);
        }

        if (place._path is [.., { IsList: true } last])
        {
            place._path[^1] = last with { Index = last.Index + 1 };
        }

        // After a whole member, and before the first one, it is the object that has not ended.
        var isWithin = place._path is [.., { IsList: true }] || reader.TokenType == JsonTokenType.PropertyName;
        return place.ToPointer(isWithin ? place.Depth : Math.Max(place.Depth - 1, 0));
    }

    /// <summary>Follows a token.</summary>
    public void Take(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _path[^1] = _path[^1] with { Name = reader.GetString() };
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _path.RemoveAt(_path.Count - 1);
                return;
        }

        if (_path is [.., { IsList: true } list])
        {
            _path[^1] = list with { Index = list.Index + 1 };
        }

        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _path.Add(new Segment(reader.TokenType == JsonTokenType.StartArray, Name: null, Index: -1));
        }
    }

    /// <summary>Gives the JSON Pointer of the first so many levels, at most as many as a document may have.</summary>
    public string ToPointer(int depth)
    {
        var pointer = new StringBuilder();
        foreach (var segment in _path.Take(Math.Min(depth, InteractionLimits.MaxDepth)))
        {
            pointer.Append('/').Append(segment.Name?.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
                ?? segment.Index.ToString(CultureInfo.InvariantCulture));
        }

        return pointer.ToString();
    }

    private readonly record struct Segment(bool IsList, string? Name, int Index);
}
