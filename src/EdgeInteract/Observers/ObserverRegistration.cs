using System.Diagnostics.CodeAnalysis;

namespace EdgeInteract.Observers;

/// <summary>One observer, at its place in the order of registration.</summary>
internal sealed class ObserverRegistration(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type type)
{
    public Type Type { get; } = type;
}
