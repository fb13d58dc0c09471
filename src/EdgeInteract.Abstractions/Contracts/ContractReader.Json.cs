using System.Text.Json;

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
