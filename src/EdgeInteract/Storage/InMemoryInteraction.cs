namespace EdgeInteract.Storage;

/// <summary>
/// One interaction in memory, until nothing is left to be done about it. Its state is replaced by compare and swap: no lock, and exactly one of several transitions wins.
/// </summary>
internal sealed class InMemoryInteraction(InteractionRecord record)
{
    private StoredInteraction? _stored = new(record, InteractionState.Pending);

    /// <summary>What is stored now; <see langword="null"/> once it has moved to where ended interactions are kept.</summary>
    public StoredInteraction? Stored => Volatile.Read(ref _stored);

    /// <summary>Where it is in the <see cref="DeadlineHeap"/>, or -1. Belongs to that.</summary>
    public int DeadlinePlace { get; set; } = -1;

    public bool IsOpen => Stored is { State.IsOpen: true };

    /// <returns>What became of it; <see langword="null"/> if it has moved.</returns>
    public TransitionResult? Apply(InteractionTransition transition, out StoredInteraction? before)
    {
        while ((before = Stored) is not null)
        {
            var result = transition.Apply(before.Record, before.State);
            if (!result.IsApplied || Interlocked.CompareExchange(ref _stored, before with { State = result.State }, before) == before)
            {
                return result;
            }
        }

        return null;
    }

    /// <summary>Lets go of what is stored, for those who still have it in a queue. To be called when it is kept elsewhere.</summary>
    public void Release() => Volatile.Write(ref _stored, null);
}
