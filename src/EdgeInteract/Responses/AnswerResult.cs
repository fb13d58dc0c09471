namespace EdgeInteract.Responses;

/// <summary>
/// What became of an answer: accepted or refused. A refusal is a value and not thrown, because under a rush of answers to one question all but one are refused.
/// </summary>
internal readonly record struct AnswerResult
{
    private AnswerResult(InteractionResponse? response, Task<DateTimeOffset>? completion, InteractionRespondException? refusal)
    {
        Response = response;
        Completion = completion;
        Refusal = refusal;
    }

    /// <summary>The accepted answer, durable.</summary>
    public InteractionResponse? Response { get; }

    /// <summary>Ends when the accepted answer is acknowledged, with the time of that.</summary>
    public Task<DateTimeOffset>? Completion { get; }

    /// <summary>Why the answer is refused, if it is.</summary>
    public InteractionRespondException? Refusal { get; }

    public static AnswerResult Accepted(InteractionResponse response, Task<DateTimeOffset> completion) => new(response, completion, refusal: null);

    public static implicit operator AnswerResult(InteractionRespondException refusal) => new(response: null, completion: null, refusal);
}
