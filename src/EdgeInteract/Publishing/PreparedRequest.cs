using EdgeInteract.RateLimiting;
using EdgeInteract.Storage;

namespace EdgeInteract.Publishing;

/// <summary>What is to be stored, or, where the idempotency key has been used before, what is stored already.</summary>
/// <param name="Record">The request, checked and frozen: nobody changes it any more.</param>
/// <param name="First">The interaction that has the idempotency key.</param>
/// <param name="IdempotencyKey">The key.</param>
/// <param name="ContentHash">The hash of what the caller asks for, if there is a key.</param>
/// <param name="Places">The places that the request has at its recipients; <see langword="null"/> where there are no limits.</param>
internal readonly record struct PreparedRequest(InteractionRecord? Record, StoredInteraction? First, string? IdempotencyKey, string? ContentHash, RecipientPlaces? Places)
{
    /// <summary>The recipients who are over a limit and are not asked.</summary>
    public IReadOnlyList<string> LeftOut => Places?.LeftOut ?? [];
}
