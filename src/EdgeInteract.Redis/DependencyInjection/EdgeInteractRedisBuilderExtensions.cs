using EdgeInteract;
using EdgeInteract.Contracts;
using EdgeInteract.RateLimiting;
using EdgeInteract.Redis;
using EdgeInteract.Redis.Connections;
using EdgeInteract.Redis.DependencyInjection;
using EdgeInteract.Redis.RateLimiting;
using EdgeInteract.Redis.Storage;
using EdgeInteract.Redis.Streams;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Redis to EdgeInteract.</summary>
public static class EdgeInteractRedisBuilderExtensions
{
    /// <summary>Keeps interactions in Redis, and carries messages between nodes by it. Takes the place of any other store and broker.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="connectionString">
    /// A connection string of StackExchange.Redis, such as <c>redis-1:6380,ssl=true,password=…</c>. A server that cannot be reached at the start is tried again, whatever the string says.
    /// </param>
    /// <param name="configure">Sets options.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">The string is none, or names no server.</exception>
    public static IEdgeInteractBuilder UseRedis(this IEdgeInteractBuilder builder, string connectionString, Action<RedisInteractionOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        var connection = ConfigurationOptions.Parse(connectionString);
        if (connection.EndPoints.Count == 0)
        {
            throw new ArgumentException("The connection string names no server. One looks like redis-1:6380,ssl=true,password=…; it is not a URL.", nameof(connectionString));
        }

        return builder.UseRedis(connection, configure);
    }

    /// <summary>Keeps interactions in Redis, and carries messages between nodes by it. Takes the place of any other store and broker.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="connection">How to connect. A server that cannot be reached at the start is tried again, whatever this says.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">No server is named.</exception>
    public static IEdgeInteractBuilder UseRedis(this IEdgeInteractBuilder builder, ConfigurationOptions connection, Action<RedisInteractionOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        if (connection.EndPoints.Count == 0)
        {
            throw new ArgumentException("No server is named.", nameof(connection));
        }

        return builder.UseRedis(
            async () =>
            {
                var options = connection.Clone();
                options.AbortOnConnectFail = false;
                return await ConnectionMultiplexer.ConnectAsync(options).ConfigureAwait(false);
            },
            isOwned: true,
            configure);
    }

    /// <summary>Keeps interactions in Redis, by a connection that the application has already and that stays its own. Takes the place of any other store and broker.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="connection">The connection. It is not closed.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>The builder.</returns>
    public static IEdgeInteractBuilder UseRedis(this IEdgeInteractBuilder builder, IConnectionMultiplexer connection, Action<RedisInteractionOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return builder.UseRedis(() => Task.FromResult(connection), isOwned: false, configure);
    }

    private static IEdgeInteractBuilder UseRedis(
        this IEdgeInteractBuilder builder, Func<Task<IConnectionMultiplexer>> connect, bool isOwned, Action<RedisInteractionOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.AddOptions<RedisInteractionOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RedisInteractionOptions>, RedisInteractionOptionsValidator>());
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.TryAddSingleton(provider => provider.GetRequiredService<IOptions<RedisInteractionOptions>>().Value);
        services.Replace(ServiceDescriptor.Singleton(provider => ActivatorUtilities.CreateInstance<RedisConnection>(provider, connect, isOwned)));
        services.TryAddSingleton<RedisKeys>();
        services.TryAddSingleton<RedisRemovals>();
        services.TryAddSingleton<RedisInboxes>();
        services.TryAddSingleton<RedisDeadlines>();
        services.TryAddSingleton<RedisRecords>();
        services.TryAddSingleton<RedisChannels>();
        services.TryAddSingleton<RedisMessages>();
        services.TryAddSingleton<RecentInteractions>();
        services.TryAddSingleton<DoubtfulSteps>();
        services.TryAddSingleton<RedisRestoration>();
        services.Replace(ServiceDescriptor.Singleton<IInteractionStore, RedisInteractionStore>());
        services.Replace(ServiceDescriptor.Singleton<IEdgeStreamBroker, RedisEdgeStreamBroker>());
        services.Replace(ServiceDescriptor.Singleton<IContractSchemaStore, RedisContractSchemas>());
        services.Replace(ServiceDescriptor.Singleton<IInteractionRateLimiter, RedisInteractionRateLimiter>());
        return builder;
    }
}
