using System.Diagnostics.CodeAnalysis;

namespace EdgeInteract.Hooks;

/// <summary>One hook, at its place in the order of registration.</summary>
internal sealed class HookRegistration(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type type)
{
    public Type Type { get; } = type;

    public string Name => Type.Name;

    /// <summary>Whether the limits are looked at here.</summary>
    public bool IsRateLimit => Type == typeof(RateLimitInteractionHook);
}
