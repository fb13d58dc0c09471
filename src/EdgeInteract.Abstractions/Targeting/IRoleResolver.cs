namespace EdgeInteract;

/// <summary>Tells who has a role. Asked once for a request, when it is published; who joins later is not asked and may not answer.</summary>
public interface IRoleResolver
{
    /// <summary>Finds the members of a role at this moment.</summary>
    /// <param name="roleKey">The key of the role, without <c>role:</c>.</param>
    /// <param name="tenantId">The tenant; <see langword="null"/> is the default tenant.</param>
    /// <param name="cancellationToken">Gives up asking.</param>
    /// <returns>The ids of the members, or <see langword="null"/> if there is no such role.</returns>
    ValueTask<IReadOnlyCollection<string>?> GetMembersAsync(string roleKey, string? tenantId, CancellationToken cancellationToken);
}
