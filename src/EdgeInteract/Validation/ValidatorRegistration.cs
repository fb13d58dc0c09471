using System.Diagnostics.CodeAnalysis;

namespace EdgeInteract.Validation;

/// <summary>One validator, at its place in the order of registration, and the types of payload that it is for.</summary>
internal sealed class ValidatorRegistration
{
    public ValidatorRegistration(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.Interfaces | DynamicallyAccessedMemberTypes.PublicConstructors)] Type type)
    {
        Type = type;
        var judges = type.GetInterfaces();
        RequestPayloads = PayloadsOf(judges, typeof(IInteractionRequestValidator<>));
        ResponsePayloads = PayloadsOf(judges, typeof(IInteractionResponseValidator<,>));
        if (RequestPayloads.Count == 0 && ResponsePayloads.Count == 0)
        {
            throw new ArgumentException(
                $"'{type}' judges nothing: implement IInteractionRequestValidator<TPayload> or IInteractionResponseValidator<TPayload, TOutcome>.", nameof(type));
        }
    }

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)]
    public Type Type { get; }

    public string Name => Type.Name;

    public IReadOnlyList<Type> RequestPayloads { get; }

    public IReadOnlyList<Type> ResponsePayloads { get; }

    private static Type[] PayloadsOf(Type[] judges, Type definition) =>
    [
        .. judges
            .Where(judge => judge.IsGenericType && judge.GetGenericTypeDefinition() == definition)
            .Select(static judge => judge.GenericTypeArguments[0])
            .Distinct(),
    ];
}
