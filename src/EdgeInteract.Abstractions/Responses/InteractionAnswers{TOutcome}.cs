using EdgeInteract.Contracts;

namespace EdgeInteract;

/// <summary>The answers to an interaction of a declared type that every recipient answers for themselves (<see cref="InteractionResponsePolicy.Each"/>).</summary>
/// <typeparam name="TOutcome">The type's closed set of answers.</typeparam>
public sealed class InteractionAnswers<TOutcome>
    where TOutcome : class
{
    private InteractionAnswers(InteractionResponses responses, InteractionAnswer<TOutcome>[] answered)
    {
        Responses = responses;
        Answered = answered;
    }

    /// <summary>The answers as they came over the wire.</summary>
    public InteractionResponses Responses { get; }

    /// <summary>The id of the interaction.</summary>
    public string InteractionId => Responses.InteractionId;

    /// <summary>The accepted answers, in the order in which they were accepted; at most one of each recipient.</summary>
    public IReadOnlyList<InteractionAnswer<TOutcome>> Answered { get; }

    /// <summary>The ids of the recipients who had not answered by the deadline.</summary>
    public IReadOnlyList<string> Unanswered => Responses.Unanswered;

    /// <summary>Whether every recipient has answered.</summary>
    public bool IsComplete => Responses.IsComplete;

    /// <summary>The caller's own reference, as it was given in the request.</summary>
    public string? CorrelationId => Responses.CorrelationId;

    /// <summary>Reads responses by the contract of their type.</summary>
    /// <param name="contract">The contract of the interaction type.</param>
    /// <param name="responses">Accepted responses.</param>
    /// <returns>The typed answers.</returns>
    /// <exception cref="InteractionResponseValidationException">A response was accepted by another version of the contract and does not fit this one.</exception>
    public static InteractionAnswers<TOutcome> From(InteractionContract contract, InteractionResponses responses)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(responses);
        return new(responses, [.. responses.Responses.Select(response => InteractionAnswer<TOutcome>.From(contract, response))]);
    }
}
