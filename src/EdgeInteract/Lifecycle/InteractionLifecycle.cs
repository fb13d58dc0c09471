using EdgeInteract.Observers;
using EdgeInteract.RateLimiting;
using EdgeInteract.Storage;
using EdgeInteract.Streams;

namespace EdgeInteract.Lifecycle;

/// <summary>
/// The one place where the steps of an interaction are taken: in the store, and then for the observers. Where there are observers, the steps that this node takes on one
/// interaction at the same time stand in line, so that they are seen in the order in which they were taken; a stripe is shared by many interactions, so that none has a lock
/// of its own.
/// </summary>
internal sealed class InteractionLifecycle(IInteractionStore store, ObserverDispatcher observers, RateLimits limits) : IDisposable
{
    private const int Stripes = 128;

    private readonly SemaphoreSlim[] _stripes = observers.IsEmpty ? [] : [.. Enumerable.Range(0, Stripes).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Whether somebody is to see every step.</summary>
    public bool IsObserved => !observers.IsEmpty;

    /// <param name="record">What is published.</param>
    /// <param name="leftOut">Who is not asked because of the limits.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    public ValueTask<InteractionCreation> CreateAsync(InteractionRecord record, IReadOnlyList<string> leftOut, CancellationToken cancellationToken) =>
        observers.IsEmpty ? store.CreateAsync(record, cancellationToken) : CreateObservedAsync(record, leftOut, cancellationToken);

    /// <summary>Takes a step.</summary>
    /// <param name="record">The interaction.</param>
    /// <param name="transition">The step.</param>
    /// <param name="announce">Makes the messages that are sent with it, where the store sends any.</param>
    public ValueTask<TransitionResult?> ApplyAsync(
        InteractionRecord record, InteractionTransition transition, Func<InteractionState, IReadOnlyList<EdgeStreamMessage>?>? announce = null) =>
        limits.IsEnabled
            ? ApplyLimitedAsync(record, transition, announce)
            : observers.IsEmpty
                ? store.TransitionAsync(record.InteractionId, transition, announce, CancellationToken.None)
                : ApplyObservedAsync(record, transition, announce);

    /// <summary>The same where only the id is at hand. The record is looked up if somebody wants to see it.</summary>
    public ValueTask<TransitionResult?> ApplyAsync(string interactionId, InteractionTransition transition) =>
        observers.IsEmpty
            ? store.TransitionAsync(interactionId, transition, CancellationToken.None)
            : FindAndApplyAsync(interactionId, transition);

    public void Blocked(InteractionRequest request, InteractionBlockedException block, DateTimeOffset at)
    {
        if (!observers.IsEmpty)
        {
            observers.Post(InteractionEvents.Blocked(request, block, at));
        }
    }

    public void Refused(StoredInteraction interaction, InteractionResponse response, InteractionRespondException refusal)
    {
        if (!observers.IsEmpty)
        {
            observers.Post(InteractionEvents.Refused(interaction, response, refusal));
        }
    }

    public void Dispose()
    {
        foreach (var stripe in _stripes)
        {
            stripe.Dispose();
        }
    }

    private async ValueTask<InteractionCreation> CreateObservedAsync(InteractionRecord record, IReadOnlyList<string> leftOut, CancellationToken cancellationToken)
    {
        var stripe = StripeOf(record.InteractionId);
        await stripe.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var creation = await store.CreateAsync(record, cancellationToken).ConfigureAwait(false);
            if (creation.IsNew)
            {
                observers.Post(InteractionEvents.Published(record, leftOut));
            }

            return creation;
        }
        finally
        {
            stripe.Release();
        }
    }

    private async ValueTask<TransitionResult?> ApplyLimitedAsync(
        InteractionRecord record, InteractionTransition transition, Func<InteractionState, IReadOnlyList<EdgeStreamMessage>?>? announce)
    {
        // Sent with the step, the messages would resume who waits elsewhere before the places are free.
        var messages = limits.IsFreedBy(record, transition) ? null : announce;
        var applying = observers.IsEmpty
            ? store.TransitionAsync(record.InteractionId, transition, messages, CancellationToken.None)
            : ApplyObservedAsync(record, transition, messages);
        var result = await applying.ConfigureAwait(false);
        if (result is { IsApplied: true } applied)
        {
            await limits.FollowAsync(record, transition, applied.State).ConfigureAwait(false);
        }

        return result;
    }

    private async ValueTask<TransitionResult?> FindAndApplyAsync(string interactionId, InteractionTransition transition) =>
        await store.FindAsync(interactionId, CancellationToken.None).ConfigureAwait(false) is { } stored
            ? await ApplyObservedAsync(stored.Record, transition, announce: null).ConfigureAwait(false)
            : null;

    private async ValueTask<TransitionResult?> ApplyObservedAsync(
        InteractionRecord record, InteractionTransition transition, Func<InteractionState, IReadOnlyList<EdgeStreamMessage>?>? announce)
    {
        var stripe = StripeOf(record.InteractionId);
        await stripe.WaitAsync().ConfigureAwait(false);
        try
        {
            var result = await store.TransitionAsync(record.InteractionId, transition, announce, CancellationToken.None).ConfigureAwait(false);
            if (result is { IsApplied: true } applied && InteractionEvents.Of(record, transition, applied.State) is { } step)
            {
                observers.Post(step);
            }

            return result;
        }
        finally
        {
            stripe.Release();
        }
    }

    private SemaphoreSlim StripeOf(string interactionId) => _stripes[(uint)interactionId.GetHashCode(StringComparison.Ordinal) % Stripes];
}
