namespace EdgeInteract.Storage;

/// <summary>Every hook has run on an accepted answer. The interaction is acknowledged when it has all its answers and this is true of each.</summary>
/// <param name="At">When, by the server's clock.</param>
/// <param name="RespondedBy">Whose answer.</param>
public sealed record AcknowledgeTransition(DateTimeOffset At, string RespondedBy) : InteractionTransition(At)
{
    /// <inheritdoc/>
    public override TransitionResult Apply(InteractionRecord record, InteractionState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.FindResponse(RespondedBy) is not { } stored)
        {
            return new(TransitionVerdict.NotResponded, state);
        }

        if (stored.AcknowledgedAt is not null)
        {
            return new(TransitionVerdict.Unchanged, state);
        }

        var responses = state.Responses.Replace(stored, stored with { AcknowledgedAt = At });
        var isLast = state.Status == InteractionStatus.Responded && responses.All(response => response.AcknowledgedAt is not null);
        return new(TransitionVerdict.Applied, state with
        {
            Status = isLast ? InteractionStatus.Acknowledged : state.Status,
            Responses = responses,
            Sequence = state.Sequence + 1,
        });
    }
}
