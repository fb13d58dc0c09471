namespace EdgeInteract.Responses;

/// <summary>
/// What became of an answer: accepted or refused. A refusal is a value and not thrown, because under a rush of answers to one question all but one are refused.
/// </summary>
internal readonly record struct AnswerResult
{
    private AnswerResult(
        InteractionResponse? response, Task<DateTimeOffset>? completion, DateTimeOffset acknowledgedAt, InteractionRespondException? refusal)
    {
        Response = response;
        Completion = completion;
        AcknowledgedAt = acknowledgedAt;
        Refusal = refusal;
    }

    /// <summary>The accepted answer, durable.</summary>
    public InteractionResponse? Response { get; }

    /// <summary>Ends when the accepted answer is acknowledged, with the time of that; <see langword="null"/> if it is acknowledged already.</summary>
    public Task<DateTimeOffset>? Completion { get; }

    /// <summary>When the accepted answer was acknowledged, where there is nothing to wait for.</summary>
    public DateTimeOffset AcknowledgedAt { get; }

    /// <summary>Why the answer is refused, if it is.</summary>
    public InteractionRespondException? Refusal { get; }

    public static AnswerResult Accepted(InteractionResponse response, Task<DateTimeOffset> completion) => new(response, completion, default, refusal: null);

    public static AnswerResult Acknowledged(InteractionResponse response, DateTimeOffset at) => new(response, completion: null, at, refusal: null);

    public static implicit operator AnswerResult(InteractionRespondException refusal) => new(response: null, completion: null, default, refusal);
}
