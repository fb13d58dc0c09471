namespace EdgeInteract.Storage;

/// <summary>Whether a transition was taken.</summary>
public enum TransitionVerdict
{
    /// <summary>The state changed.</summary>
    Applied,

    /// <summary>It had been taken before; nothing changed, and the result is the same.</summary>
    Unchanged,

    /// <summary>Refused: the interaction was answered before, by another answer.</summary>
    AlreadyResponded,

    /// <summary>Refused: the interaction timed out, or its deadline has passed.</summary>
    TimedOut,

    /// <summary>Refused: the interaction was cancelled.</summary>
    Cancelled,

    /// <summary>Refused: the deadline has not come yet.</summary>
    NotDue,

    /// <summary>Refused: there is no answer to complete.</summary>
    NotResponded,

    /// <summary>Refused: another node is completing the answer.</summary>
    Leased,
}
