using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Application;

/// <summary>What an application says that has a client of its own.</summary>
public static class EveryWayToConnect
{
    /// <summary>By a connection string.</summary>
    public static IEdgeInteractBuilder ByText(IEdgeInteractBuilder builder) => builder.UseRedis("redis-1:6380", options => options.KeyPrefix = "desk");

    /// <summary>By options of the client.</summary>
    public static IEdgeInteractBuilder ByOptions(IEdgeInteractBuilder builder) => builder.UseRedis(new ConfigurationOptions { EndPoints = { "redis-1:6380" } });

    /// <summary>By a connection that is there.</summary>
    public static IEdgeInteractBuilder ByConnection(IEdgeInteractBuilder builder, IConnectionMultiplexer connection) => builder.UseRedis(connection);
}
