using EdgeInteract.Contracts;
using EdgeInteract.Serialization;
using EdgeInteract.Storage;

namespace EdgeInteract.Responses;

/// <summary>Checks every answer by the contract of its type, always, first, and before it is claimed. It is not in the list of hooks and cannot be switched off.</summary>
internal sealed class ResponseValidationHook(IInteractionContracts contracts, EdgeInteractOptions options)
{
    private const int MaxResponseIdLength = 64;

    public void Validate(InteractionRecord record, InteractionResponse response)
    {
        var errors = new InteractionErrorList();
        if (response.ResponseId is not { Length: > 0 and <= MaxResponseIdLength })
        {
            errors.Add("/responseId", "maxLength", $"must be a UUID made by the client, at most {MaxResponseIdLength} characters");
        }

        var data = response.GetRawData();
        if (data.Length > options.MaxDataBytes)
        {
            errors.Add("/data", "maxBytes", $"must have at most {options.MaxDataBytes} bytes as JSON, has {data.Length}");
        }
        else if (JsonDepth.FindTooDeep(data, options.MaxDepth) is { } pointer)
        {
            errors.Add("/data" + pointer, "maxDepth", $"must not be nested deeper than {options.MaxDepth}");
        }
        else
        {
            ContractOf(record).ReadOutcome(response.Outcome, data, errors);
        }

        if (errors.Count > 0)
        {
            throw new InteractionResponseValidationException(record.InteractionId, errors.ToArray());
        }
    }

    private InteractionContract ContractOf(InteractionRecord record) =>
        contracts.Find(record.Type) ?? throw new InteractionException(
            $"This node does not know the interaction type '{record.Type}', so it cannot judge an answer to it. Register its contract on every node.");
}
