using System.Text.Json;

namespace EdgeInteract.Contracts;

/// <content>Values that are one of some types.</content>
public ref partial struct ContractReader
{
    /// <summary>
    /// Looks ahead which one of some types an object is. The member that says so may stand anywhere in it, since the members of an object have no order; what is looked at on the way is
    /// read again, once for each level of nesting.
    /// </summary>
    /// <param name="cases">The types.</param>
    /// <returns>The index of the type; -1 if it is none, in which case the value is skipped and an error is collected.</returns>
    public int FindCase(ContractCases cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            Refuse("an object");
            return -1;
        }

        var ahead = _reader;
        try
        {
            var isFound = cases.Find(ref ahead);
            var index = isFound ? cases.IndexOf(ref ahead) : cases.BaseCase;
            if (index < 0)
            {
                RefuseCase(cases, isFound);
            }

            return index;
        }
        catch (InvalidOperationException broken)
        {
            throw new JsonException("Half of a surrogate pair.", broken);
        }
        catch (JsonException)
        {
            // Goes to what is wrong, so that the message says where.
            _reader.Skip();
            throw;
        }
    }

    private void RefuseCase(ContractCases cases, bool isFound)
    {
        AddError(isFound ? "enum" : "required", isFound ? $"must be one of {cases.Expected}" : "is required", cases.Discriminator);
        _reader.Skip();
    }
}
