using EdgeInteract.Responses;

namespace EdgeInteract.Publishing;

/// <summary>What was published, or was found by its idempotency key.</summary>
/// <param name="Waiter">Waits for its end.</param>
/// <param name="LeftOut">The recipients who are over a limit and were not asked.</param>
internal readonly record struct PublishedInteraction(Waiter Waiter, IReadOnlyList<string> LeftOut);
