namespace EdgeInteract;

/// <summary>What becomes of an interaction when the token of the call that waits for it is cancelled.</summary>
public enum CallerCancellation
{
    /// <summary>It is cancelled: screens are dismissed with the reason and nobody can answer it any more.</summary>
    CancelInteraction,

    /// <summary>It stays open: it can be answered, and waited for again by its id or its idempotency key. Only the waiting ends.</summary>
    LeaveOpen,
}
