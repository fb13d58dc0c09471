namespace EdgeInteract;

/// <summary>How many answers a request takes when it asks several people (spec, area 3).</summary>
public enum InteractionResponsePolicy
{
    /// <summary>The first answer wins and closes the interaction for everybody.</summary>
    First,

    /// <summary>
    /// Every recipient answers for themselves. The interaction ends when all have answered, or at its deadline; who waits learns who has answered and who has not.
    /// </summary>
    Each,
}
