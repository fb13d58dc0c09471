using System.Diagnostics.CodeAnalysis;

namespace EdgeInteract.Storage;

/// <summary>
/// One interaction in memory. Its state is replaced by compare and swap: no lock, and exactly one of several transitions wins. When nothing is left to be done about it, it is
/// kept in a smaller form.
/// </summary>
internal sealed class InMemoryInteraction(InteractionRecord record)
{
    private InteractionRecord? _record = record;
    private InteractionState? _state = InteractionState.Pending;
    private EndedInteraction? _ended;

    public bool IsOpen => Volatile.Read(ref _state) is { IsOpen: true };

    public bool IsComplete => Volatile.Read(ref _state) is not { IsComplete: false };

    public StoredInteraction Snapshot() => TryGet(out var record, out var state) ? new(record, state) : _ended!.Restore();

    public TransitionResult Apply(InteractionTransition transition, out InteractionRecord record, out bool hasEnded)
    {
        hasEnded = false;
        while (TryGet(out var current, out var state))
        {
            record = current;
            var result = transition.Apply(record, state);
            if (!result.IsApplied)
            {
                return result;
            }

            if (Interlocked.CompareExchange(ref _state, result.State, state) == state)
            {
                hasEnded = state.IsOpen && !result.State.IsOpen;
                return result;
            }
        }

        // Nothing is applied to it any more; what is asked is why not.
        var ended = _ended!.Restore();
        record = ended.Record;
        return transition.Apply(record, ended.State);
    }

    /// <summary>Keeps it in its smaller form. To be called when it is complete.</summary>
    public void Compact()
    {
        if (TryGet(out var record, out var state))
        {
            Volatile.Write(ref _ended, new EndedInteraction(record, state));
            // In this order: who finds one of them gone finds the smaller form.
            Volatile.Write(ref _record, null);
            Volatile.Write(ref _state, null);
        }
    }

    /// <summary>Its id, tenant and key, in whatever form it is kept.</summary>
    public (string InteractionId, string? TenantId, string? IdempotencyKey) Keys() =>
        TryGet(out var record, out _)
            ? (record.InteractionId, record.TenantId, record.IdempotencyKey)
            : (_ended!.InteractionId, _ended.TenantId, _ended.IdempotencyKey);

    private bool TryGet(
        [NotNullWhen(true)] out InteractionRecord? record,
        [NotNullWhen(true)] out InteractionState? state)
    {
        record = Volatile.Read(ref _record);
        state = Volatile.Read(ref _state);
        return record is not null && state is not null;
    }
}
