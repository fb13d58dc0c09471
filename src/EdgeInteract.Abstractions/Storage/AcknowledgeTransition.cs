namespace EdgeInteract.Storage;

/// <summary>Every hook has run on the accepted answer.</summary>
/// <param name="At">When, by the server's clock.</param>
public sealed record AcknowledgeTransition(DateTimeOffset At) : InteractionTransition(At)
{
    /// <inheritdoc/>
    public override TransitionResult Apply(InteractionRecord record, InteractionState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Status switch
        {
            InteractionStatus.Responded => new(TransitionVerdict.Applied, state with { Status = InteractionStatus.Acknowledged, AcknowledgedAt = At }),
            InteractionStatus.Acknowledged => new(TransitionVerdict.Unchanged, state),
            _ => new(TransitionVerdict.NotResponded, state),
        };
    }
}
