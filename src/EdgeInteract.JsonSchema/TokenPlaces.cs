using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema.Validation;

namespace EdgeInteract.JsonSchema;

/// <summary>
/// Finds the JSON Pointer of an error. NJsonSchema names a place by a path with dots, which says nothing certain where names have dots themselves; but it gives the line and
/// position of the token, and no two tokens share those.
/// </summary>
internal sealed class TokenPlaces
{
    private readonly Dictionary<(int Line, int Position), JToken> _tokens = [];

    public TokenPlaces(JToken document)
    {
        foreach (var token in document is JContainer container ? container.DescendantsAndSelf() : [document])
        {
            IJsonLineInfo place = token;
            if (place.HasLineInfo())
            {
                _tokens.TryAdd((place.LineNumber, place.LinePosition), token);
            }
        }
    }

    public string PointerOf(ValidationError error)
    {
        if (!error.HasLineInfo || !_tokens.TryGetValue((error.LineNumber, error.LinePosition), out var token))
        {
            return string.Empty;
        }

        var pointer = PointerOf(token);
        return error.Kind == ValidationErrorKind.PropertyRequired && error.Property is { } missing ? $"{pointer}/{Escape(missing)}" : pointer;
    }

    private static string PointerOf(JToken token) => token.Parent switch
    {
        null => string.Empty,
        JProperty property => $"{PointerOf(property.Parent!)}/{Escape(property.Name)}",
        JArray array => string.Create(CultureInfo.InvariantCulture, $"{PointerOf(array)}/{array.IndexOf(token)}"),
        var parent when token is JProperty { Name: var name } => $"{PointerOf(parent)}/{Escape(name)}",
        var parent => PointerOf(parent),
    };

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
