namespace EdgeInteract;

/// <summary>Whom a request asks: one user, or whoever of a role answers first. Converts from a string, with <c>role:</c> before the key of a role.</summary>
public readonly record struct InteractionTarget
{
    /// <summary>What stands before the key of a role.</summary>
    public const string RolePrefix = "role:";

    private readonly string? _value;

    private InteractionTarget(string value) => _value = value;

    /// <summary>The target as it is written in <see cref="InteractionRequest.TargetUserId"/>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Whether a role is asked rather than a user.</summary>
    public bool IsRole => Value.StartsWith(RolePrefix, StringComparison.Ordinal);

    /// <summary>The key of the role, or <see langword="null"/> if a user is asked.</summary>
    public string? RoleKey => IsRole ? Value[RolePrefix.Length..] : null;

    /// <summary>Asks one user.</summary>
    /// <param name="userId">The id of the user, 1 to 128 visible characters.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentException">The id is empty or begins like a role.</exception>
    public static InteractionTarget User(string userId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(userId);
        if (userId.StartsWith(RolePrefix, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{userId}' names a role. Use InteractionTarget.Role.", nameof(userId));
        }

        return new InteractionTarget(userId);
    }

    /// <summary>Asks the members that a role has when the request is published; the first answer wins.</summary>
    /// <param name="roleKey">The key of the role, without <c>role:</c>.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentException">The key is empty or has the prefix already.</exception>
    public static InteractionTarget Role(string roleKey)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(roleKey);
        if (roleKey.StartsWith(RolePrefix, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{roleKey}' has the prefix '{RolePrefix}' already; give the key alone.", nameof(roleKey));
        }

        return new InteractionTarget(RolePrefix + roleKey);
    }

    /// <summary>Takes a user id, or a role with its prefix. What it says is checked when the request is published.</summary>
    /// <param name="value">A user id, or <c>role:</c> and the key of a role.</param>
    /// <returns>The target.</returns>
    public static InteractionTarget FromString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new InteractionTarget(value);
    }

    /// <inheritdoc cref="FromString"/>
    public static implicit operator InteractionTarget(string value) => FromString(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
