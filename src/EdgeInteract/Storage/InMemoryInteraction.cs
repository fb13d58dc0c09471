namespace EdgeInteract.Storage;

/// <summary>One interaction in memory. Its state is replaced by compare and swap: no lock, and exactly one of several transitions wins.</summary>
internal sealed class InMemoryInteraction(InteractionRecord record)
{
    private InteractionState _state = InteractionState.Pending;

    private InteractionRecord _record = record;

    public InteractionRecord Record => Volatile.Read(ref _record);

    public bool IsOpen => Volatile.Read(ref _state).IsOpen;

    public bool IsComplete => Volatile.Read(ref _state).IsComplete;

    public void DropMessage() => Volatile.Write(ref _record, Record with { Message = default });

    public StoredInteraction Snapshot() => new(Record, Volatile.Read(ref _state));

    public TransitionResult Apply(InteractionTransition transition, out bool hasEnded)
    {
        while (true)
        {
            var state = Volatile.Read(ref _state);
            var result = transition.Apply(Record, state);
            if (!result.IsApplied || Interlocked.CompareExchange(ref _state, result.State, state) == state)
            {
                hasEnded = result.IsApplied && state.IsOpen && !result.State.IsOpen;
                return result;
            }
        }
    }
}
