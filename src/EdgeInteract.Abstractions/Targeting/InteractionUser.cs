namespace EdgeInteract;

/// <summary>A user within a tenant. The same id in two tenants is two people.</summary>
/// <param name="UserId">The id of the user.</param>
/// <param name="TenantId">The tenant; <see langword="null"/> is the default tenant.</param>
public readonly record struct InteractionUser(string UserId, string? TenantId = null);
