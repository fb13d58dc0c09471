namespace EdgeInteract.Storage;

/// <summary>The deadline has come. Refused before it, so that a clock that jumps or a timer that is early ends nothing.</summary>
/// <param name="At">When, by the server's clock.</param>
public sealed record TimeOutTransition(DateTimeOffset At) : InteractionTransition(At)
{
    /// <inheritdoc/>
    public override TransitionResult Apply(InteractionRecord record, InteractionState state)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(state);
        if (!state.IsOpen)
        {
            return new(state.Status == InteractionStatus.TimedOut ? TransitionVerdict.Unchanged : state.VerdictOnClosed(), state);
        }

        return At < record.ExpiresAt
            ? new(TransitionVerdict.NotDue, state)
            : new(TransitionVerdict.Applied, state with { Status = InteractionStatus.TimedOut, ClosedAt = At, Sequence = state.Sequence + 1 });
    }
}
