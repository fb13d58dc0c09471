using EdgeInteract.Contracts;
using EdgeInteract.Storage;

namespace EdgeInteract.Responses;

/// <summary>Checks every answer by the contract of its type, always, first, and before it is claimed. It is not in the list of hooks and cannot be switched off.</summary>
internal sealed class ResponseValidationHook(IInteractionContracts contracts, EdgeInteractOptions options)
{
    private const int MaxResponseIdLength = 64;

    /// <returns>The answer with its outcome read, and everything that is wrong with it.</returns>
    public async ValueTask<(InteractionResponse Response, InteractionErrorList Errors)> JudgeAsync(
        InteractionRecord record, InteractionUser user, InteractionResponse response, CancellationToken cancellationToken)
    {
        var errors = new InteractionErrorList();
        if (response.ResponseId is not { Length: > 0 and <= MaxResponseIdLength })
        {
            errors.Add("/responseId", "maxLength", $"must be a UUID made by the client, at most {MaxResponseIdLength} characters");
        }

        var length = response.GetRawData().Length;
        if (length > options.MaxDataBytes)
        {
            errors.Add("/data", "maxBytes", $"must have at most {options.MaxDataBytes} bytes as JSON, has {length}");
            return (response, errors);
        }

        var contract = ContractOf(record);
        var outcome = contract.ReadOutcome(response.Outcome, response.GetRawData(), errors);
        return (outcome is null ? response : response with { Value = outcome }, errors);
    }

    private InteractionContract ContractOf(InteractionRecord record) =>
        contracts.Find(record.Type) ?? throw new InteractionException(
            $"This node does not know the interaction type '{record.Type}', so it cannot judge an answer to it. Register its contract on every node.");
}
