using EdgeInteract.Storage;

namespace EdgeInteract.Responses;

/// <summary>What the end of an interaction means to who waits for it.</summary>
internal static class InteractionEnd
{
    public static InteractionResponse ToResponse(StoredInteraction ended)
    {
        var (record, state) = (ended.Record, ended.State);
        return state.Status switch
        {
            InteractionStatus.Cancelled => throw Cancelled(ended),
            InteractionStatus.TimedOut => throw new InteractionTimeoutException(
                record.InteractionId, record.TargetUserId, record.TimeoutMs, state.ClosedAt.GetValueOrDefault(record.ExpiresAt), record.CorrelationId),
            _ => state.Responses[0].Response,
        };
    }

    public static InteractionResponses ToResponses(StoredInteraction ended)
    {
        var (record, state) = (ended.Record, ended.State);
        if (state.Status == InteractionStatus.Cancelled)
        {
            throw Cancelled(ended);
        }

        // Where one answer was enough, nobody else is missing.
        var isDone = state.Responses.Length >= record.RequiredResponses;
        return new InteractionResponses
        {
            InteractionId = record.InteractionId,
            Responses = [.. state.Responses.Select(stored => stored.Response)],
            Unanswered = isDone ? [] : [.. record.Recipients.Where(userId => state.FindResponse(userId) is null)],
            CorrelationId = record.CorrelationId,
        };
    }

    public static InteractionCancelledException Cancelled(StoredInteraction ended) => new(ended.Record.InteractionId, ended.State.CancelReason);
}
