using EdgeInteract.Storage;

namespace EdgeInteract.Responses;

/// <summary>Says why a card has to go, where only the store still knows it.</summary>
internal static class DismissalReasons
{
    /// <returns>What the screens of a user are to be told, or <see langword="null"/> if the user can still answer.</returns>
    public static InteractionDismissal? Find(StoredInteraction interaction, string userId)
    {
        var (state, own) = (interaction.State, interaction.State.FindResponse(userId));
        if (state.IsOpen && own is null)
        {
            return null;
        }

        // As it would have been told: who has answered has done so elsewhere, whatever has become of the interaction since.
        var reason = (own, state.Status) switch
        {
            ({ }, _) => InteractionDismissalReason.RespondedElsewhere,
            (_, InteractionStatus.TimedOut) => InteractionDismissalReason.TimedOut,
            (_, InteractionStatus.Cancelled) => InteractionDismissalReason.Cancelled,
            _ => InteractionDismissalReason.RespondedByOther,
        };
        return new InteractionDismissal
        {
            InteractionId = interaction.Record.InteractionId,
            Reason = reason,
            RespondedBy = reason switch
            {
                InteractionDismissalReason.RespondedElsewhere => userId,
                InteractionDismissalReason.RespondedByOther => state.Responses[^1].Response.RespondedBy,
                _ => null,
            },
            Message = own is null ? state.CancelReason : null,
            SessionId = own?.Response.SessionId,
        };
    }
}
