namespace EdgeInteract.Storage;

/// <summary>What a state that has ended answers to a transition that wants it open.</summary>
internal static class InteractionStateVerdicts
{
    public static TransitionVerdict VerdictOnClosed(this InteractionState state) => state.Status switch
    {
        InteractionStatus.TimedOut => TransitionVerdict.TimedOut,
        InteractionStatus.Cancelled => TransitionVerdict.Cancelled,
        _ => TransitionVerdict.AlreadyResponded,
    };

    public static TransitionVerdict? VerdictOnOpen(this InteractionState state) => state.IsOpen ? null : state.VerdictOnClosed();
}
