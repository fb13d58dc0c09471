namespace EdgeInteract.Storage;

/// <summary>
/// A step in the life of an interaction, and the one pure function that says whether it may be taken and what comes of it. Every store follows it: a
/// store between processes applies it to the state that it has read, and stores the result if that is still the state. The compliance suite proves it.
/// </summary>
/// <param name="At">When, by the server's clock.</param>
public abstract record InteractionTransition(DateTimeOffset At)
{
    /// <summary>Takes the step, if it may be taken.</summary>
    /// <param name="record">What was published.</param>
    /// <param name="state">How it stands.</param>
    /// <returns>What became of it, with the state to store.</returns>
    public abstract TransitionResult Apply(InteractionRecord record, InteractionState state);
}
