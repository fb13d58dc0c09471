using System.Diagnostics.CodeAnalysis;
using EdgeInteract;
using EdgeInteract.Contracts;
using EdgeInteract.Deadlines;
using EdgeInteract.Delivery;
using EdgeInteract.DependencyInjection;
using EdgeInteract.Hooks;
using EdgeInteract.Publishing;
using EdgeInteract.Responses;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using EdgeInteract.Targeting;
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
        services.AddOptions<EdgeInteractOptions>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<EdgeInteractOptions>, EdgeInteractOptionsValidator>());
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => provider.GetRequiredService<IOptions<EdgeInteractOptions>>().Value);
        services.TryAddSingleton<IInteractionStore>(provider =>
            new InMemoryInteractionStore(provider.GetRequiredService<EdgeInteractOptions>().Retention));
        services.TryAddSingleton<IEdgeStreamBroker, InMemoryEdgeStreamBroker>();

        services.TryAddSingleton<IInteractionContracts, ContractRegistry>();
        services.TryAddSingleton<HookChain>();
        services.TryAddSingleton<TargetResolver>();
        services.TryAddSingleton<RequestValidator>();
        services.TryAddSingleton<RequestPreparer>();
        services.TryAddSingleton<TopicSender>();
        services.TryAddSingleton<DismissalSender>();
        services.TryAddSingleton<WaiterRegistry>();
        services.TryAddSingleton<StoreRetry>();
        services.TryAddSingleton<AnswerCompletion>();
        services.TryAddSingleton<InteractionEnding>();
        services.TryAddSingleton<DeadlineService>();
        services.AddHostedService<DeadlineStarter>();
        services.TryAddSingleton<ResponseValidationHook>();
        services.TryAddSingleton<InteractionResponder>();
        services.TryAddSingleton<IInteractionResponder>(provider => provider.GetRequiredService<InteractionResponder>());
        services.TryAddSingleton<IInteractionSessions, SessionRegistry>();
        services.TryAddSingleton<IInteractionPublisher, InteractionPipeline>();
        return new EdgeInteractBuilder(services);
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
        builder.Services.Replace(ServiceDescriptor.Singleton<IRoleResolver>(new DelegateRoleResolver(getMembers)));
        return builder;
    }
}
