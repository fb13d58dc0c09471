namespace EdgeInteract.Storage;

/// <summary>
/// The claim: of all answers to an interaction exactly one is applied. The same answer sent again, known by its response id and its author, is
/// <see cref="TransitionVerdict.Unchanged"/>. An answer after the deadline is refused even where the timeout has not been recorded yet.
/// </summary>
/// <param name="Response">The validated answer of a recipient.</param>
/// <param name="CompletionUntil">Until when the owner alone may complete the answer.</param>
public sealed record RespondTransition(InteractionResponse Response, DateTimeOffset CompletionUntil) : InteractionTransition(Response.Timestamp)
{
    /// <inheritdoc/>
    public override TransitionResult Apply(InteractionRecord record, InteractionState state)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(state);
        if (!state.IsOpen)
        {
            return new(IsRepeated(state.Response) ? TransitionVerdict.Unchanged : state.VerdictOnClosed(), state);
        }

        if (At > record.ExpiresAt)
        {
            return new(TransitionVerdict.TimedOut, state);
        }

        return new(TransitionVerdict.Applied, state with
        {
            Status = InteractionStatus.Responded,
            Response = Response,
            CompletionNode = record.Owner,
            CompletionUntil = CompletionUntil,
        });
    }

    private bool IsRepeated(InteractionResponse? first) =>
        first is not null
        && string.Equals(first.ResponseId, Response.ResponseId, StringComparison.Ordinal)
        && string.Equals(first.RespondedBy, Response.RespondedBy, StringComparison.Ordinal);
}
