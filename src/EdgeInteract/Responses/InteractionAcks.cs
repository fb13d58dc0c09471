namespace EdgeInteract.Responses;

/// <summary>What the one who answered is told about each way in which that can end.</summary>
internal static class InteractionAcks
{
    public static InteractionAck Acknowledged(InteractionResponse response, DateTimeOffset at) => new()
    {
        InteractionId = response.InteractionId,
        ResponseId = response.ResponseId,
        Status = InteractionAckStatus.Acknowledged,
        ProcessedAt = at,
    };

    public static InteractionAck Refused(string interactionId, string responseId, InteractionException refusal, DateTimeOffset at)
    {
        var ack = new InteractionAck
        {
            InteractionId = interactionId,
            ResponseId = responseId,
            Status = InteractionAckStatus.Error,
            ProcessedAt = at,
            ErrorMessage = refusal.Message,
        };
        return refusal switch
        {
            InteractionAlreadyRespondedException first => ack with
            {
                ErrorCode = InteractionErrorCodes.AlreadyResponded,
                RespondedBy = first.RespondedBy,
                RespondedAt = first.RespondedAt,
            },
            InteractionResponseValidationException invalid => ack with { ErrorCode = InteractionErrorCodes.Invalid, Errors = invalid.Errors },
            InteractionClosedException { Status: InteractionStatus.TimedOut } => ack with { ErrorCode = InteractionErrorCodes.TimedOut },
            InteractionClosedException => ack with { ErrorCode = InteractionErrorCodes.Cancelled },
            // One text for both, so that nobody learns which ids there are.
            InteractionNotFoundException or InvalidRespondentException => ack with
            {
                ErrorCode = InteractionErrorCodes.NotFound,
                ErrorMessage = new InteractionNotFoundException(interactionId).Message,
            },
            _ => Unavailable(interactionId, responseId, at),
        };
    }

    public static InteractionAck Unavailable(string interactionId, string responseId, DateTimeOffset at) => new()
    {
        InteractionId = interactionId,
        ResponseId = responseId,
        Status = InteractionAckStatus.Error,
        ProcessedAt = at,
        ErrorCode = InteractionErrorCodes.Unavailable,
        ErrorMessage = "The answer could not be processed now. Send it again with the same response id.",
    };

    public static InteractionAck TimedOut(InteractionResponse response, DateTimeOffset at) => new()
    {
        InteractionId = response.InteractionId,
        ResponseId = response.ResponseId,
        Status = InteractionAckStatus.Error,
        ProcessedAt = at,
        ErrorCode = InteractionErrorCodes.AckTimeout,
        ErrorMessage = "The answer is accepted; its confirmation follows.",
    };
}
