namespace EdgeInteract.Responses;

/// <summary>An answer that is durable, and what has to run after it.</summary>
/// <param name="Response">The accepted answer.</param>
/// <param name="Completion">Ends when the answer is acknowledged, with the time of that.</param>
internal readonly record struct AcceptedAnswer(InteractionResponse Response, Task<DateTimeOffset> Completion);
