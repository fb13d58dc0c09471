using EdgeInteract;
using EdgeInteract.Passport;
using EdgeInteract.Passport.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the resolver that asks a directory service to EdgeInteract.</summary>
public static class EdgeInteractPassportBuilderExtensions
{
    /// <summary>
    /// Finds the members of roles at a service: <c>GET {BaseAddress}/roles/{role}/members</c>, asked once for a request, when it is published. Takes the place of any
    /// other resolver.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Sets options; <see cref="PassportRoleResolverOptions.BaseAddress"/> at least.</param>
    /// <returns>The builder.</returns>
    /// <remarks>
    /// The service answers 200 with all members, as <c>["usr_1", "usr_2"]</c> or as <c>{ "members": ["usr_1", "usr_2"] }</c>, whose other members are not read; an empty list is an
    /// empty role. 404 is an unknown role. Anything else is a failure: publishing throws <see cref="InteractionTargetException"/> with
    /// <see cref="InteractionTargetError.ResolverFailed"/>, and what happened is its inner exception.
    /// </remarks>
    public static IEdgeInteractBuilder AddPassportRoleResolver(this IEdgeInteractBuilder builder, Action<PassportRoleResolverOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        var services = builder.Services;
        services.AddOptions<PassportRoleResolverOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PassportRoleResolverOptions>, PassportRoleResolverOptionsValidator>());
        services.Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        return builder.AddRoleResolver<PassportRoleResolver>();
    }
}
