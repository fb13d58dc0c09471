using System.Diagnostics.CodeAnalysis;
using EdgeInteract.Validation;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds validators to an application.</summary>
public static class InteractionValidatorServiceCollectionExtensions
{
    /// <summary>
    /// Adds a validator of requests (<see cref="EdgeInteract.IInteractionRequestValidator{TPayload}"/>), of answers
    /// (<see cref="EdgeInteract.IInteractionResponseValidator{TPayload, TOutcome}"/>), or of both. Validators of one type judge in the order in
    /// which they are added. Adding one again adds nothing (spec, area 4).
    /// </summary>
    /// <typeparam name="TValidator">The validator. It is made anew for each judgement, in a scope of its own, unless <paramref name="lifetime"/> says otherwise.</typeparam>
    /// <param name="services">The services of the application.</param>
    /// <param name="lifetime">How long an instance lives. Default: as long as the judging of one request or answer.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentException">The type implements neither interface.</exception>
    public static IServiceCollection AddInteractionValidator<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.Interfaces | DynamicallyAccessedMemberTypes.PublicConstructors)] TValidator>(
        this IServiceCollection services, ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where TValidator : class
    {
        ArgumentNullException.ThrowIfNull(services);
        var registration = new ValidatorRegistration(typeof(TValidator));
        services.TryAdd(new ServiceDescriptor(typeof(TValidator), typeof(TValidator), lifetime));
        services.TryAddSingleton<InteractionValidators>();
        services.AddSingleton(registration);
        return services;
    }
}
