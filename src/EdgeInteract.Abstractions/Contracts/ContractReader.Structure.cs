using System.Text.Json;

namespace EdgeInteract.Contracts;

/// <content>Objects and arrays.</content>
public ref partial struct ContractReader
{
    /// <summary>Enters an object.</summary>
    /// <returns>Whether the value is an object; otherwise it is skipped and an error is collected.</returns>
    public bool BeginObject() => _reader.TokenType == JsonTokenType.StartObject || Refuse("an object");

    /// <summary>Goes to the next member of the object.</summary>
    /// <returns>Whether there is one; otherwise the object has ended.</returns>
    public bool NextMember()
    {
        _reader.Read();
        return _reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Compares the name of the member.</summary>
    /// <param name="utf8Name">A name.</param>
    /// <returns>Whether the member has this name.</returns>
    public readonly bool IsMember(ReadOnlySpan<byte> utf8Name) => IsText(utf8Name);

    /// <summary>The name of the member, where names are data.</summary>
    /// <returns>The name.</returns>
    public readonly string GetMemberName() => GetText();

    /// <summary>Enters the value of the member.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="isSeen">Whether the object had it before; set by the call.</param>
    /// <returns>Whether the value is to be read, and <see cref="EndMember"/> called after it; otherwise it is skipped and an error is collected.</returns>
    public bool BeginMember(string name, ref bool isSeen)
    {
        _path.Push(name);
        _reader.Read();
        if (!isSeen)
        {
            isSeen = true;
            return true;
        }

        AddError("duplicate", "is given more than once");
        _reader.Skip();
        _path.Pop();
        return false;
    }

    /// <summary>Leaves the value of the member.</summary>
    public void EndMember() => _path.Pop();

    /// <summary>Refuses and skips a member that the object does not have.</summary>
    public void RefuseMember()
    {
        _path.Push(GetText());
        AddError("additionalProperties", "is not a member of this object");
        _reader.Read();
        _reader.Skip();
        _path.Pop();
    }

    /// <summary>Collects an error if the object did not have a member.</summary>
    /// <param name="isSeen">Whether it had.</param>
    /// <param name="name">The name of the member.</param>
    public void Require(bool isSeen, string name)
    {
        if (!isSeen)
        {
            _path.Push(name);
            AddError("required", "is required");
            _path.Pop();
        }
    }

    /// <summary>Enters an array.</summary>
    /// <returns>Whether the value is an array; otherwise it is skipped and an error is collected.</returns>
    public bool BeginArray()
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            return Refuse("an array");
        }

        _path.PushIndex();
        return true;
    }

    /// <summary>Goes to the next item of the array.</summary>
    /// <returns>Whether there is one; otherwise the array has ended.</returns>
    public bool NextItem()
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.EndArray)
        {
            ItemCount = _path.PopIndex();
            return false;
        }

        _path.NextIndex();
        return true;
    }

    /// <summary>Compares the text of a string or name.</summary>
    /// <param name="utf8Text">A text.</param>
    /// <returns>Whether they are equal.</returns>
    public readonly bool IsText(ReadOnlySpan<byte> utf8Text)
    {
        try
        {
            return _reader.ValueTextEquals(utf8Text);
        }
        catch (InvalidOperationException broken)
        {
            throw new JsonException("Half of a surrogate pair.", broken);
        }
    }

    /// <summary>Checks that the value is a string, before <see cref="IsText"/>.</summary>
    /// <returns>Whether it is; otherwise it is skipped and an error is collected.</returns>
    public bool BeginString() => _reader.TokenType == JsonTokenType.String || Refuse("a string");
}
