using EdgeInteract.Contracts;
using EdgeInteract.Publishing;
using EdgeInteract.Serialization;
using EdgeInteract.Storage;
using EdgeInteract.Validation;

namespace EdgeInteract.Responses;

/// <summary>Checks every answer by the contract of its type and then by what judges it beyond that, always, first, and before it is claimed. It is not in the list of hooks and cannot be switched off.</summary>
internal sealed class ResponseValidationHook(
    IInteractionContracts contracts, StoredContracts storedContracts, InteractionValidators validators, EdgeInteractOptions options, TimeProvider time)
{
    private const int MaxResponseIdLength = 64;

    /// <exception cref="InteractionException">A validator has failed, or has taken longer than the ack timeout.</exception>
    /// <returns>The answer with its outcome read, and everything that is wrong with it.</returns>
    public async ValueTask<(InteractionResponse Response, InteractionErrorList Errors)> JudgeAsync(
        InteractionRecord record, InteractionResponse response, CancellationToken cancellationToken)
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

        if (JsonDepth.FindTooDeep(response.GetRawData(), options.MaxDepth) is { } pointer)
        {
            errors.Add("/data" + pointer, "maxDepth", $"must not be nested deeper than {options.MaxDepth}");
            return (response, errors);
        }

        if (contracts.Find(record.Type) is not { } contract || !string.Equals(contract.Fingerprint, record.Contract, StringComparison.Ordinal))
        {
            // What asked is another version of the application than this.
            await storedContracts.JudgeAsync(record, response, errors, cancellationToken).ConfigureAwait(false);
            return (response, errors);
        }

        var outcome = contract.ReadOutcome(response.Outcome, response.GetRawData(), errors);
        if (outcome is null)
        {
            return (response, errors);
        }

        response = response with { Value = outcome };
        if (errors.Count == 0 && validators.JudgesResponses(record.Type))
        {
            await ValidateAsync(RequestMessage.Restore(record, contract), response, outcome, errors, cancellationToken).ConfigureAwait(false);
        }

        return (response, errors);
    }

    // What a validator looks up may hang, and the one who answers waits. The token alone would not do: a validator may ignore it.
    private async Task ValidateAsync(
        InteractionRequest request, InteractionResponse response, object outcome, InteractionErrorList errors, CancellationToken cancellationToken)
    {
        var limit = TimeSpan.FromMilliseconds(options.AckTimeoutMs);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            await validators.ValidateResponseAsync(request, response, outcome, errors, stop.Token)
                .AsTask().WaitAsync(limit, time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException late)
        {
            await stop.CancelAsync().ConfigureAwait(false);
            throw new InteractionException($"The validators of '{request.Type}' have not judged the answer within {limit.TotalMilliseconds} ms. Send it again.", late);
        }
    }
}
