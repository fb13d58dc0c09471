using EdgeInteract.Storage;

namespace EdgeInteract.Responses;

/// <summary>Why a claim was not taken, for the one who answered.</summary>
internal static class Refusals
{
    /// <param name="interactionId">The interaction.</param>
    /// <param name="userId">Who answered.</param>
    /// <param name="claim">A claim that was refused.</param>
    public static InteractionRespondException Of(string interactionId, string userId, TransitionResult claim)
    {
        switch (claim.Verdict)
        {
            case TransitionVerdict.AlreadyResponded:
                var first = (claim.State.FindResponse(userId) ?? claim.State.Responses[0]).Response;
                return new InteractionAlreadyRespondedException(interactionId, first.RespondedBy, first.Timestamp);
            case TransitionVerdict.Cancelled:
                return new InteractionClosedException(interactionId, InteractionStatus.Cancelled, claim.State.CancelReason);
            default:
                return new InteractionClosedException(interactionId, InteractionStatus.TimedOut);
        }
    }
}
