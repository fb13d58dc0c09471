namespace EdgeInteract;

/// <summary>
/// Limits how much a user is asked (<see cref="EdgeInteractOptions.RateLimiting"/>): a request to whom is over a limit is blocked with <see cref="InteractionRateLimitException"/>. Register it before
/// all other hooks, with <c>services.AddInteractionHook&lt;RateLimitInteractionHook&gt;()</c>.
/// </summary>
/// <remarks>
/// <para>
/// Of a role each member counts. Those who are over a limit are left out of the recipients, which is logged, told by <see cref="InteractionHandle.LeftOut"/> and seen by observers
/// (<see cref="InteractionEvent.LeftOut"/>); if all are, the request is blocked.
/// </para>
/// <para>
/// What counts is what is published: a request that a later hook blocks, or that fails, gives back what it took; one that a later hook redirects counts for the user to whom it goes, and is
/// blocked where that user is over a limit.
/// </para>
/// </remarks>
public sealed class RateLimitInteractionHook : IInteractionHook
{
    /// <summary>Is never called: the publisher, which knows who is asked, looks at the limits at the place of this hook.</summary>
    /// <param name="request">A request.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="InvalidOperationException">The hook was called by other code than the publisher.</exception>
    public Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken) => throw new InvalidOperationException(
        $"{nameof(RateLimitInteractionHook)} works at its place among the hooks alone. Register it with services.AddInteractionHook<{nameof(RateLimitInteractionHook)}>(), and call it from no other hook.");
}
