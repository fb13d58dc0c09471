using System.Globalization;

namespace EdgeInteract.Redis;

/// <summary>A later version of EdgeInteract has stored an interaction in a way that this one does not know. It is left as it is; a node that is up to date takes care of it.</summary>
public sealed class InteractionRecordTooNewException : InteractionException
{
    internal InteractionRecordTooNewException(string interactionId, int version, int known)
        : base(string.Create(
            CultureInfo.InvariantCulture,
            $"The interaction {interactionId} is stored in format {version}, and this node knows format {known} at most. Update this node; until then, others take care of the interaction."))
    {
    }
}
