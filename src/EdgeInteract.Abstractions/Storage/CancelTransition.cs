namespace EdgeInteract.Storage;

/// <summary>The interaction is withdrawn.</summary>
/// <param name="At">When, by the server's clock.</param>
/// <param name="Reason">Why, if a reason was given.</param>
public sealed record CancelTransition(DateTimeOffset At, string? Reason) : InteractionTransition(At)
{
    /// <inheritdoc/>
    public override TransitionResult Apply(InteractionRecord record, InteractionState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.IsOpen)
        {
            return new(TransitionVerdict.Applied, state with { Status = InteractionStatus.Cancelled, ClosedAt = At, CancelReason = Reason, Sequence = state.Sequence + 1 });
        }

        return new(state.Status == InteractionStatus.Cancelled ? TransitionVerdict.Unchanged : state.VerdictOnClosed(), state);
    }
}
