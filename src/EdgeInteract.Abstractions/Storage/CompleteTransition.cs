namespace EdgeInteract.Storage;

/// <summary>
/// A node takes, or keeps, the lease to complete an answer. Refused as <see cref="TransitionVerdict.Leased"/> while another node holds it, so that hooks run once.
/// </summary>
/// <param name="At">When, by the server's clock.</param>
/// <param name="Node">The node that asks.</param>
/// <param name="Until">Until when it would hold the lease.</param>
public sealed record CompleteTransition(DateTimeOffset At, string Node, DateTimeOffset Until) : InteractionTransition(At)
{
    /// <inheritdoc/>
    public override TransitionResult Apply(InteractionRecord record, InteractionState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Status != InteractionStatus.Responded)
        {
            return new(state.Status == InteractionStatus.Acknowledged ? TransitionVerdict.Unchanged : TransitionVerdict.NotResponded, state);
        }

        var heldByOther = !string.Equals(state.CompletionNode, Node, StringComparison.Ordinal) && state.CompletionUntil > At;
        return heldByOther
            ? new(TransitionVerdict.Leased, state)
            : new(TransitionVerdict.Applied, state with { CompletionNode = Node, CompletionUntil = Until });
    }
}
