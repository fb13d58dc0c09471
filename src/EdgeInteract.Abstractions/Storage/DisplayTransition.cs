namespace EdgeInteract.Storage;

/// <summary>The request is on a screen. A request can be displayed before its delivery is recorded; both then get the same time.</summary>
/// <param name="At">When, by the server's clock.</param>
public sealed record DisplayTransition(DateTimeOffset At) : InteractionTransition(At)
{
    /// <inheritdoc/>
    public override TransitionResult Apply(InteractionRecord record, InteractionState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Status is InteractionStatus.Pending or InteractionStatus.Delivered
            ? new(TransitionVerdict.Applied, state with { Status = InteractionStatus.Displayed, DeliveredAt = state.DeliveredAt ?? At, DisplayedAt = At, Sequence = state.Sequence + 1 })
            : new(state.VerdictOnOpen() ?? TransitionVerdict.Unchanged, state);
    }
}
