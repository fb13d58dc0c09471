using EdgeInteract.Redis.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Redis.Tests.RateLimiting;

/// <summary>Nodes that limit how much people are asked.</summary>
internal static class LimitedNode
{
    public static Task<RedisNode> StartAsync(IRedisEndpoint server, string prefix, int perMinute = 1_000, int concurrent = 1_000, TimeProvider? time = null) =>
        RedisNode.StartAsync(server, prefix, services =>
        {
            services.AddInteractionHook<RateLimitInteractionHook>();
            services.PostConfigure<EdgeInteractOptions>(options =>
                (options.RateLimiting.MaxPerMinutePerUser, options.RateLimiting.MaxConcurrentPerUser, options.RateLimiting.BurstAllowance) = (perMinute, concurrent, 0));
            services.AddTime(time);
        });

    /// <summary>Lets a node take the time of a test, and not that of the server.</summary>
    public static IServiceCollection AddTime(this IServiceCollection services, TimeProvider? time) => time is null
        ? services
        : services.AddSingleton(time).PostConfigure<RedisInteractionOptions>(static options => options.UseServerTime = false);

    /// <summary>Asks, and gives <see langword="null"/> where that is refused.</summary>
    public static async Task<InteractionHandle<Question.Outcome>?> TryAskAsync(this RedisNode node, string target, string? key = null)
    {
        try
        {
            return await node.Questions.PublishQuestion(target, "Tea?", options: new InteractionOptions { IdempotencyKey = key });
        }
        catch (InteractionRateLimitException)
        {
            return null;
        }
    }
}
