using System.Security.Claims;

namespace EdgeInteract.SignalR.Security;

/// <summary>Who a connection is: from the authenticated principal and from nothing else.</summary>
internal static class SessionIdentity
{
    private const string SubjectClaim = "sub";

    public static string? FindUserId(ClaimsPrincipal principal) =>
        principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? principal.FindFirstValue(SubjectClaim);

    /// <summary>Gives the user, or <see langword="null"/> if nobody is signed in or the principal does not say who it is.</summary>
    public static InteractionUser? Find(ClaimsPrincipal? principal, EdgeInteractSignalROptions options)
    {
        if (principal is null || !principal.Identities.Any(identity => identity.IsAuthenticated))
        {
            return null;
        }

        var userId = options.UserIdSelector(principal);
        if (string.IsNullOrWhiteSpace(userId))
        {
            return null;
        }

        var tenantId = options.TenantIdSelector(principal);
        return new InteractionUser(userId, string.IsNullOrEmpty(tenantId) ? null : tenantId);
    }
}
