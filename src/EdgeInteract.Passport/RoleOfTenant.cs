namespace EdgeInteract.Passport;

/// <summary>A role within a tenant. The same key in two tenants is two roles.</summary>
internal readonly record struct RoleOfTenant(string RoleKey, string? TenantId);
