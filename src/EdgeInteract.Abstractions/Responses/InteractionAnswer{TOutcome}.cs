using EdgeInteract.Contracts;

namespace EdgeInteract;

/// <summary>An accepted answer to an interaction of a declared type.</summary>
/// <typeparam name="TOutcome">The type's closed set of answers.</typeparam>
public sealed class InteractionAnswer<TOutcome>
    where TOutcome : class
{
    private InteractionAnswer(TOutcome outcome, InteractionResponse response)
    {
        Outcome = outcome;
        Response = response;
    }

    /// <summary>What was answered, with its data.</summary>
    public TOutcome Outcome { get; }

    /// <summary>The answer as it came over the wire.</summary>
    public InteractionResponse Response { get; }

    /// <summary>The id of the interaction.</summary>
    public string InteractionId => Response.InteractionId;

    /// <summary>The id of the user who answered, from the authenticated session.</summary>
    public string RespondedBy => Response.RespondedBy;

    /// <summary>When the answer was accepted, by the server's clock.</summary>
    public DateTimeOffset RespondedAt => Response.Timestamp;

    /// <summary>The caller's own reference, as it was given in the request.</summary>
    public string? CorrelationId => Response.CorrelationId;

    /// <summary>Reads a response by the contract of its type.</summary>
    /// <param name="contract">The contract of the interaction type.</param>
    /// <param name="response">An accepted response.</param>
    /// <returns>The typed answer.</returns>
    /// <exception cref="InteractionResponseValidationException">The response was accepted by another version of the contract and does not fit this one.</exception>
    public static InteractionAnswer<TOutcome> From(InteractionContract contract, InteractionResponse response)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(response);
        if (TryGet(response) is { } answer)
        {
            return answer;
        }

        var errors = new InteractionErrorList();
        if (contract.ReadOutcome(response.Outcome, response.GetRawData(), errors) is TOutcome outcome && errors.Count == 0)
        {
            return new InteractionAnswer<TOutcome>(outcome, response);
        }

        throw new InteractionResponseValidationException(response.InteractionId, errors.ToArray());
    }

    /// <summary>The answer, if the response has been read as this type already.</summary>
    internal static InteractionAnswer<TOutcome>? TryGet(InteractionResponse response) =>
        response.Value is TOutcome outcome ? new InteractionAnswer<TOutcome>(outcome, response) : null;
}
