using EdgeInteract.Storage;

namespace EdgeInteract.Redis.Storage.Records;

/// <summary>An interaction as it was read.</summary>
/// <param name="Stored">The interaction.</param>
/// <param name="Stamp">The stamp of its state: a step is taken only if it is still there.</param>
/// <param name="StateOffset">Where the state begins in the value of the key.</param>
internal sealed record RedisInteraction(StoredInteraction Stored, long Stamp, int StateOffset)
{
    public InteractionRecord Record => Stored.Record;

    public InteractionState State => Stored.State;
}
