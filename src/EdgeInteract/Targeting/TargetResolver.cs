using System.Collections.Immutable;

namespace EdgeInteract.Targeting;

/// <summary>Turns a target into the users who may answer, at the moment of publishing.</summary>
internal sealed class TargetResolver(IRoleResolver? roles = null)
{
    public ValueTask<ImmutableArray<string>> ResolveAsync(string targetUserId, string? tenantId, CancellationToken cancellationToken) =>
        targetUserId.StartsWith(InteractionTarget.RolePrefix, StringComparison.Ordinal)
            ? ResolveRoleAsync(targetUserId, tenantId, cancellationToken)
            : new([targetUserId]);

    private async ValueTask<ImmutableArray<string>> ResolveRoleAsync(string target, string? tenantId, CancellationToken cancellationToken)
    {
        if (roles is null)
        {
            throw new InteractionTargetException(target, InteractionTargetError.NoRoleResolver);
        }

        IReadOnlyCollection<string>? members;
        try
        {
            members = await roles.GetMembersAsync(target[InteractionTarget.RolePrefix.Length..], tenantId, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            throw new InteractionTargetException(target, InteractionTargetError.ResolverFailed, exception);
        }

        if (members is null)
        {
            throw new InteractionTargetException(target, InteractionTargetError.UnknownRole);
        }

        // A resolver may list a member twice, or one that can never have a session; neither makes another recipient.
        var recipients = members.Where(UserIds.IsValid).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return recipients.IsEmpty ? throw new InteractionTargetException(target, InteractionTargetError.EmptyRole) : recipients;
    }
}
