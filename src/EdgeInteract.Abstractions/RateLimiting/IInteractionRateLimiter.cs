namespace EdgeInteract.RateLimiting;

/// <summary>
/// Counts what each user is asked: in the last minute, and at once. A request has a place at each of its recipients from before it is published until it ends. Derive
/// <c>InteractionRateLimiterComplianceTests</c> of the test kit to prove one.
/// </summary>
/// <remarks>
/// A place is counted among those of the last minute until a minute after it was taken, and among the open ones until it is freed, or until the deadline of its request whatever happens. So
/// nothing that is lost, neither a message nor a node, keeps a place for good.
/// </remarks>
public interface IInteractionRateLimiter
{
    /// <summary>Takes a place at one user, if the limits allow it. Of any number at the same time, on any number of nodes, each sees the places that were taken before it.</summary>
    /// <param name="request">Whose place, for what, and the limits. A place that is held already is not counted again; it is held until the deadline that is given now.</param>
    /// <param name="open">
    /// All places of the user whose requests are known to be open; <see langword="null"/> where that is not known. Any other one that was taken more than a minute ago is freed first: its
    /// request has ended, or was never published.
    /// </param>
    /// <param name="cancellationToken">Gives up. Whether the place is taken is then not known.</param>
    /// <returns>Whether the user has the place now, and if not, why.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The counts cannot be reached. Whether the place is taken is then not known.</exception>
    ValueTask<RateLimitResult> TakeAsync(RateLimitRequest request, IReadOnlyCollection<string>? open, CancellationToken cancellationToken);

    /// <summary>Frees a place whose request has ended. It counts as asked for the rest of its minute. Freeing what is not held changes nothing.</summary>
    /// <param name="user">The user.</param>
    /// <param name="place">The place.</param>
    /// <param name="at">The time.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when the place is free.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The counts cannot be reached.</exception>
    ValueTask FreeAsync(InteractionUser user, string place, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Gives a place back whose request was never published, as if it had never been taken.</summary>
    /// <param name="user">The user.</param>
    /// <param name="place">The place.</param>
    /// <param name="at">The time.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when the place is given back.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The counts cannot be reached.</exception>
    ValueTask GiveBackAsync(InteractionUser user, string place, DateTimeOffset at, CancellationToken cancellationToken);
}
