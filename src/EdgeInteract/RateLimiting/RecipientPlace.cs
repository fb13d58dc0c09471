namespace EdgeInteract.RateLimiting;

/// <summary>The place of one request at one user.</summary>
internal readonly record struct RecipientPlace(InteractionUser User, string Name);
