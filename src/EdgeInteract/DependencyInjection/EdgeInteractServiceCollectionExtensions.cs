using System.Diagnostics.CodeAnalysis;
using EdgeInteract;
using EdgeInteract.BuiltIn;
using EdgeInteract.Contracts;
using EdgeInteract.Deadlines;
using EdgeInteract.Delivery;
using EdgeInteract.DependencyInjection;
using EdgeInteract.Hooks;
using EdgeInteract.Lifecycle;
using EdgeInteract.Observers;
using EdgeInteract.Publishing;
using EdgeInteract.RateLimiting;
using EdgeInteract.Responses;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using EdgeInteract.Targeting;
using EdgeInteract.Validation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds EdgeInteract to an application.</summary>
public static class EdgeInteractServiceCollectionExtensions
{
    /// <summary>
    /// Adds the runtime, with the in-process store and broker unless others are registered. Calling it again adds nothing twice.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>A builder: add contracts (<c>Add{Assembly}Interactions()</c>), a store and transports to it.</returns>
    public static IEdgeInteractBuilder AddEdgeInteract(this IServiceCollection services, Action<EdgeInteractOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddLogging();
        services.AddOptions<EdgeInteractOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<EdgeInteractOptions>, EdgeInteractOptionsValidator>());
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => provider.GetRequiredService<IOptions<EdgeInteractOptions>>().Value);
        services.TryAddSingleton<IInteractionStore>(provider =>
        {
            var options = provider.GetRequiredService<EdgeInteractOptions>();
            return new InMemoryInteractionStore(options.Retention, options.RetentionLimit);
        });
        services.TryAddSingleton<IEdgeStreamBroker, InMemoryEdgeStreamBroker>();
        services.TryAddKeyedSingleton<TimeProvider>(
            StoreClock.Key, static (provider, _) => provider.GetRequiredService<IInteractionStore>().Clock ?? provider.GetRequiredService<TimeProvider>());

        services.TryAddSingleton<IInteractionContracts, ContractRegistry>();
        services.TryAddSingleton<NodeShutdown>();
        services.TryAddSingleton<ObserverDispatcher>();
        services.TryAddSingleton<IInteractionRateLimiter, InMemoryInteractionRateLimiter>();
        services.TryAddSingleton<RateLimits>();
        services.TryAddSingleton<InteractionLifecycle>();
        services.TryAddSingleton<HookChain>();
        services.TryAddSingleton<TargetResolver>();
        services.TryAddSingleton<RequestValidator>();
        services.TryAddSingleton<InteractionValidators>();
        services.TryAddSingleton<RequestPreparer>();
        services.TryAddSingleton<TopicSender>();
        services.TryAddSingleton<DismissalMessages>();
        services.TryAddSingleton<WaiterRegistry>();
        services.TryAddSingleton<StoreRetry>();
        services.TryAddSingleton<AnswerCompletion>();
        services.TryAddSingleton<InteractionEnding>();
        services.TryAddSingleton<InteractionSettler>();
        services.TryAddSingleton<Reconciliation>();
        services.TryAddSingleton<WaiterSweep>();
        services.TryAddSingleton<DeadlineService>();
        services.AddHostedService<DeadlineStarter>();
        services.TryAddSingleton<StoredContracts>();
        services.TryAddSingleton<ResponseValidationHook>();
        services.TryAddSingleton<InteractionResponder>();
        services.TryAddSingleton<IInteractionResponder>(provider => provider.GetRequiredService<InteractionResponder>());
        services.TryAddSingleton<IInteractionSessions, SessionRegistry>();
        services.TryAddSingleton<IInteractionPublisher, InteractionPipeline>();
        return new EdgeInteractBuilder(services).AddBuiltInTypes();
    }

    /// <summary>Adds a hook. Hooks run in the order in which they are added.</summary>
    /// <typeparam name="THook">The hook. It is made anew for each request, in a scope of its own, unless <paramref name="lifetime"/> says otherwise.</typeparam>
    /// <param name="services">The services of the application.</param>
    /// <param name="lifetime">How long an instance lives. Default: as long as the publishing, or the completing, of one request.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddInteractionHook<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THook>(
        this IServiceCollection services, ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where THook : class, IInteractionHook
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAdd(new ServiceDescriptor(typeof(THook), typeof(THook), lifetime));
        services.AddSingleton(new HookRegistration(typeof(THook)));
        return services;
    }

    /// <summary>Adds an observer, one instance for the whole application. Observers see each event in the order in which they are added.</summary>
    /// <typeparam name="TObserver">The observer. One that is a hook as well is added as both, here first.</typeparam>
    /// <param name="services">The services of the application.</param>
    /// <returns>The services.</returns>
    /// <exception cref="InvalidOperationException">The class is registered already with another lifetime than that of the application.</exception>
    public static IServiceCollection AddInteractionObserver<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TObserver>(
        this IServiceCollection services)
        where TObserver : class, IInteractionObserver
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<TObserver>();
        if (services.First(service => service.ServiceType == typeof(TObserver)).Lifetime != ServiceLifetime.Singleton)
        {
            throw new InvalidOperationException(
                $"{typeof(TObserver).Name} is registered with a shorter life than the application. Add it as an observer before it is added as a hook, or as a hook with ServiceLifetime.Singleton.");
        }

        services.AddSingleton(new ObserverRegistration(typeof(TObserver)));
        return services;
    }

    /// <summary>Sets what finds the members of roles.</summary>
    /// <typeparam name="TResolver">The resolver, one for the whole application.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    public static IEdgeInteractBuilder AddRoleResolver<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TResolver>(
        this IEdgeInteractBuilder builder)
        where TResolver : class, IRoleResolver
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Replace(ServiceDescriptor.Singleton<IRoleResolver, TResolver>());
        return builder;
    }

    /// <summary>Sets what finds the members of roles, as a function.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="getMembers">Takes the key of a role and gives its members, or <see langword="null"/> if there is no such role.</param>
    /// <returns>The builder.</returns>
    public static IEdgeInteractBuilder AddRoleResolver(
        this IEdgeInteractBuilder builder, Func<string, CancellationToken, ValueTask<IReadOnlyCollection<string>?>> getMembers)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(getMembers);
        return builder.AddRoleResolver((roleKey, _, cancellationToken) => getMembers(roleKey, cancellationToken));
    }

    /// <summary>Sets what finds the members of roles, as a function that tells tenants apart.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="getMembers">
    /// Takes the key of a role and the tenant (<see langword="null"/> is the default tenant), and gives the members that the role has there, or
    /// <see langword="null"/> if there is no such role.
    /// </param>
    /// <returns>The builder.</returns>
    public static IEdgeInteractBuilder AddRoleResolver(
        this IEdgeInteractBuilder builder, Func<string, string?, CancellationToken, ValueTask<IReadOnlyCollection<string>?>> getMembers)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(getMembers);
        builder.Services.Replace(ServiceDescriptor.Singleton<IRoleResolver>(new DelegateRoleResolver(getMembers)));
        return builder;
    }

    /// <summary>Takes the members of roles from the configuration, as they are there when a request is published; a reload is seen by the next one.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="section">
    /// The section that has <c>Roles:{role}:{index}</c> for the default tenant and <c>Tenants:{tenant}:Roles:{role}:{index}</c> for the others, each with the id of
    /// one user; either may be left out. What else is in the section is not read.
    /// </param>
    /// <returns>The builder.</returns>
    /// <remarks>
    /// The keys of roles and tenants are compared exactly, upper and lower case included, although the configuration itself does not tell them apart; one
    /// with a colon cannot be configured. A role without a member is an empty role, and a role that is not there is unknown. A section of another shape is an
    /// error that says where, at publishing: <see cref="InteractionTargetException"/> with <see cref="InteractionTargetError.ResolverFailed"/>.
    /// </remarks>
    public static IEdgeInteractBuilder AddRoleResolver(this IEdgeInteractBuilder builder, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(section);
        builder.Services.Replace(ServiceDescriptor.Singleton<IRoleResolver>(new ConfigurationRoleResolver(section)));
        return builder;
    }
}
