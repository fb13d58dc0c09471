using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EdgeInteract.Contracts;

/// <content>Values that may be any JSON.</content>
public ref partial struct ContractReader
{
    private static readonly JsonDocumentOptions s_strict = new() { MaxDepth = InteractionLimits.MaxDepth, AllowDuplicateProperties = false };

    /// <summary>Reads any JSON, null included. The value is a copy and stays valid. It is as strict within as without: no name twice, no half of a surrogate pair.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadJson(out JsonElement value)
    {
        var start = (int)_reader.TokenStartIndex;
        ReadToEnd();
        try
        {
            value = JsonElement.Parse(_json[start..(int)_reader.BytesConsumed], s_strict);
            return true;
        }
        catch (JsonException)
        {
            // The reader has been over it, so that it is JSON: what it does not look for is a name that is given twice.
            value = default;
            AddError("duplicate", "has a member more than once");
            return false;
        }
    }

    /// <summary>Reads any JSON but null.</summary>
    /// <param name="value">The value, a <see cref="JsonElement"/>.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadAny([NotNullWhen(true)] out object? value)
    {
        value = TryReadPresent(out var element) ? element : null;
        return value is not null;
    }

    /// <summary>Reads any JSON, null included.</summary>
    /// <param name="value">The value. Nothing is to be given back, so that there is no need to dispose it.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadJsonDocument([NotNullWhen(true)] out JsonDocument? value)
    {
        value = TryReadJson(out var element) ? JsonDocument.Parse(JsonMarshal.GetRawUtf8Value(element).ToArray(), s_strict) : null;
        return value is not null;
    }

    /// <summary>Reads any JSON but null.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadJsonNode([NotNullWhen(true)] out JsonNode? value)
    {
        value = !TryReadPresent(out var element) ? null : element.ValueKind switch
        {
            JsonValueKind.Object => JsonObject.Create(element),
            JsonValueKind.Array => JsonArray.Create(element),
            _ => JsonValue.Create(element),
        };
        return value is not null;
    }

    /// <summary>Reads any JSON object.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadJsonObject([NotNullWhen(true)] out JsonObject? value)
    {
        value = (_reader.TokenType == JsonTokenType.StartObject || Refuse("an object")) && TryReadJson(out var element) ? JsonObject.Create(element) : null;
        return value is not null;
    }

    /// <summary>Reads any JSON array.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be read; otherwise an error is collected.</returns>
    public bool TryReadJsonArray([NotNullWhen(true)] out JsonArray? value)
    {
        value = (_reader.TokenType == JsonTokenType.StartArray || Refuse("an array")) && TryReadJson(out var element) ? JsonArray.Create(element) : null;
        return value is not null;
    }

    private bool TryReadPresent(out JsonElement value)
    {
        value = default;
        return IsNull ? Refuse("a value") : TryReadJson(out value);
    }

    private void ReadToEnd()
    {
        var depth = _reader.CurrentDepth;
        CheckEscapes();
        if (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            while (_reader.Read() && _reader.CurrentDepth > depth)
            {
                CheckEscapes();
            }
        }
    }

    // Whoever takes the text out of the value later would find broken escapes by an exception.
    private readonly void CheckEscapes()
    {
        if (_reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && _reader.ValueIsEscaped)
        {
            GetText();
        }
    }
}
