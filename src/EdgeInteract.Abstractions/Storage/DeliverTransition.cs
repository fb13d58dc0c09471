namespace EdgeInteract.Storage;

/// <summary>The request was handed to a connected session.</summary>
/// <param name="At">When, by the server's clock.</param>
public sealed record DeliverTransition(DateTimeOffset At) : InteractionTransition(At)
{
    /// <inheritdoc/>
    public override TransitionResult Apply(InteractionRecord record, InteractionState state) => Apply(state);

    /// <summary>The same without the record, which has no part in it: a store between processes need not have read it.</summary>
    /// <param name="state">How the interaction stands.</param>
    /// <returns>What became of it.</returns>
    public TransitionResult Apply(InteractionState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Status == InteractionStatus.Pending
            ? new(TransitionVerdict.Applied, state with { Status = InteractionStatus.Delivered, DeliveredAt = At, Sequence = state.Sequence + 1 })
            : new(state.VerdictOnOpen() ?? TransitionVerdict.Unchanged, state);
    }
}
