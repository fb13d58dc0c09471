namespace EdgeInteract;

/// <summary>Why a role cannot be asked.</summary>
public enum InteractionTargetError
{
    /// <summary>There is no such role.</summary>
    UnknownRole,

    /// <summary>The role exists and has no member.</summary>
    EmptyRole,

    /// <summary>No <see cref="IRoleResolver"/> is registered.</summary>
    NoRoleResolver,

    /// <summary>The resolver failed; the inner exception says how.</summary>
    ResolverFailed,
}
