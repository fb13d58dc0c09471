namespace EdgeInteract;

/// <summary>What a request with the policy <see cref="InteractionResponsePolicy.Each"/> has brought in when it ended.</summary>
public sealed record InteractionResponses
{
    /// <summary>The id of the interaction.</summary>
    public required string InteractionId { get; init; }

    /// <summary>The accepted answers, in the order in which they were accepted; at most one of each recipient.</summary>
    public required IReadOnlyList<InteractionResponse> Responses { get; init; }

    /// <summary>The recipients who had not answered by the deadline, in the order of the recipients.</summary>
    public required IReadOnlyList<string> Unanswered { get; init; }

    /// <summary>Whether every recipient has answered.</summary>
    public bool IsComplete => Unanswered.Count == 0;

    /// <summary>The caller's own reference, as it was given in the request.</summary>
    public string? CorrelationId { get; init; }
}
