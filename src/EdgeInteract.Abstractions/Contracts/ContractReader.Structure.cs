using System.Runtime.CompilerServices;
using System.Text.Json;

namespace EdgeInteract.Contracts;

/// <content>Objects and arrays.</content>
public ref partial struct ContractReader
{
    /// <summary>Enters an object that has certain members.</summary>
    /// <param name="members">The members that there are.</param>
    /// <param name="seen">Gets those that the document has, member by member.</param>
    /// <returns>Whether the value is an object; otherwise it is skipped and an error is collected.</returns>
    public bool BeginObject(ContractMembers members, out ContractMemberSet seen)
    {
        ArgumentNullException.ThrowIfNull(members);
        seen = new ContractMemberSet(members);
        return BeginObject();
    }

    /// <summary>Goes to the value of the next member of the object. Members that the object does not have, or has had, are skipped, and an error is collected.</summary>
    /// <param name="seen">The members that the document has had.</param>
    /// <param name="index">The index of the member.</param>
    /// <returns>Whether there is one; otherwise the object has ended.</returns>
    public bool NextMember(ref ContractMemberSet seen, out int index)
    {
        while (NextMember())
        {
            index = FindMember(ref seen);
            if (index >= 0 && BeginMember(!seen.TryAdd(index)))
            {
                return true;
            }
        }

        index = -1;
        return false;
    }

    /// <summary>Ends an object: collects an error for each member that the document must have and does not.</summary>
    /// <param name="seen">The members that the document has had.</param>
    /// <returns>Whether nothing was wrong so far, in this object or before it.</returns>
    public bool EndObject(in ContractMemberSet seen)
    {
        var required = seen.Members.Required;
        for (var index = required.FirstMissing(seen, 0); index >= 0; index = required.FirstMissing(seen, index + 1))
        {
            AddError("required", "is required", seen.Members.Names[index]);
        }

        return IsValid;
    }

    /// <summary>Enters an object whose names are data.</summary>
    /// <returns>Whether the value is an object; otherwise it is skipped and an error is collected.</returns>
    public bool BeginObject()
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return Refuse("an object");
        }

        _path.EnterObject();
        return true;
    }

    /// <summary>Goes to the name of the next member of the object.</summary>
    /// <returns>Whether there is one; otherwise the object has ended.</returns>
    public bool NextMember()
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.PropertyName)
        {
            _path.AtMember((int)_reader.TokenStartIndex);
            return true;
        }

        _path.LeaveObject();
        return false;
    }

    /// <summary>The name of the member, where names are data.</summary>
    /// <returns>The name.</returns>
    public readonly string GetMemberName() => GetText();

    /// <summary>Goes from the name of the member to its value.</summary>
    /// <param name="isRepeated">Whether the object had the member before.</param>
    /// <returns>Whether the value is to be read; otherwise it is skipped and an error is collected.</returns>
    public bool BeginMember(bool isRepeated)
    {
        _reader.Read();
        if (!isRepeated)
        {
            return true;
        }

        AddError("duplicate", "is given more than once");
        _reader.Skip();
        return false;
    }

    /// <summary>Enters an array.</summary>
    /// <returns>Whether the value is an array; otherwise it is skipped and an error is collected.</returns>
    public bool BeginArray()
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            return Refuse("an array");
        }

        _path.EnterArray();
        return true;
    }

    /// <summary>Goes to the next item of the array.</summary>
    /// <returns>Whether there is one; otherwise the array has ended.</returns>
    public bool NextItem()
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.EndArray)
        {
            ItemCount = _path.LeaveArray();
            return false;
        }

        _path.NextItem();
        return true;
    }

    private int FindMember(ref ContractMemberSet seen)
    {
        var names = seen.Members.Names;
        var index = seen.Next;
        if (_reader.ValueIsEscaped || !names.IsAt(index, _reader.ValueSpan))
        {
            index = IndexOfText(names);
            if (index < 0)
            {
                RefuseMember();
                return index;
            }
        }

        seen.Next = index + 1;
        return index;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int IndexOfText(ContractNames texts) => texts.IndexOf(GetUtf8Text());

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RefuseMember()
    {
        CheckEscapes();
        AddError("additionalProperties", "is not a member of this object");
        _reader.Read();
        _reader.Skip();
    }
}
