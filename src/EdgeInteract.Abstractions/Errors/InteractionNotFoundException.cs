namespace EdgeInteract;

/// <summary>There is no such interaction, or its record has been kept long enough.</summary>
public sealed class InteractionNotFoundException : InteractionRespondException
{
    /// <summary>Makes the error.</summary>
    /// <param name="interactionId">The id that was asked for.</param>
    public InteractionNotFoundException(string interactionId)
        : base(interactionId, $"There is no interaction {interactionId}.")
    {
    }
}
