namespace EdgeInteract.Targeting;

internal sealed class DelegateRoleResolver(Func<string, string?, CancellationToken, ValueTask<IReadOnlyCollection<string>?>> getMembers) : IRoleResolver
{
    public ValueTask<IReadOnlyCollection<string>?> GetMembersAsync(string roleKey, string? tenantId, CancellationToken cancellationToken) =>
        getMembers(roleKey, tenantId, cancellationToken);
}
