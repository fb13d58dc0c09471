namespace EdgeInteract.Storage;

/// <summary>What became of a transition.</summary>
/// <param name="Verdict">Whether it was taken.</param>
/// <param name="State">The state after it: a new one if it was applied, else the one there was.</param>
public readonly record struct TransitionResult(TransitionVerdict Verdict, InteractionState State)
{
    /// <summary>Whether this call changed the state.</summary>
    public bool IsApplied => Verdict == TransitionVerdict.Applied;

    /// <summary>Whether the store has sent what follows from it. Default: <see langword="false"/>.</summary>
    public bool IsAnnounced { get; init; }
}
