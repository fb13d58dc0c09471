namespace EdgeInteract.Storage;

/// <summary>
/// A node takes, or keeps, the lease to complete an answer. Refused as <see cref="TransitionVerdict.Leased"/> while another node holds it, so that hooks run once.
/// </summary>
/// <param name="At">When, by the server's clock.</param>
/// <param name="RespondedBy">Whose answer.</param>
/// <param name="Node">The node that asks.</param>
/// <param name="Until">Until when it would hold the lease.</param>
public sealed record CompleteTransition(DateTimeOffset At, string RespondedBy, string Node, DateTimeOffset Until) : InteractionTransition(At)
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

        var heldByOther = !string.Equals(stored.CompletionNode, Node, StringComparison.Ordinal) && stored.CompletionUntil > At;
        return heldByOther
            ? new(TransitionVerdict.Leased, state)
            : new(TransitionVerdict.Applied, state with { Responses = state.Responses.Replace(stored, stored with { CompletionNode = Node, CompletionUntil = Until }) });
    }
}
