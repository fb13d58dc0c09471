using EdgeInteract.RateLimiting;
using EdgeInteract.TestKit;
using EdgeInteract.Tests.Observers;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.RateLimiting;

/// <summary>Nodes that limit how much people are asked.</summary>
internal static class LimitedHost
{
    public static TestHost Create(
        Action<RateLimitingOptions>? limits = null, Action<InteractionRequest>? laterHook = null, Action<IEdgeInteractBuilder>? configure = null, World? world = null) => new(
        builder =>
        {
            builder.Services.AddInteractionHook<RateLimitInteractionHook>();
            if (laterHook is not null)
            {
                builder.Services.AddSingleton(laterHook).AddInteractionHook<LaterHook>();
            }

            configure?.Invoke(builder);
        },
        options => limits?.Invoke(options.RateLimiting),
        world);

    /// <summary>A node that lets a user have so many open, and be asked as often as anybody likes.</summary>
    public static TestHost WithConcurrent(int concurrent, Action<InteractionRequest>? laterHook = null, Action<IEdgeInteractBuilder>? configure = null, World? world = null) =>
        Create(limits => (limits.MaxConcurrentPerUser, limits.MaxPerMinutePerUser) = (concurrent, 1_000), laterHook, configure, world);

    /// <summary>A node that lets a user be asked so often within a minute, without a burst.</summary>
    public static TestHost WithPerMinute(int perMinute, Action<InteractionRequest>? laterHook = null, Action<IEdgeInteractBuilder>? configure = null, World? world = null) =>
        Create(limits => (limits.MaxConcurrentPerUser, limits.MaxPerMinutePerUser, limits.BurstAllowance) = (1_000, perMinute, 0), laterHook, configure, world);

    public static Task<InteractionHandle> AskAsync(this TestHost host, string target = "u-1", InteractionPriority priority = InteractionPriority.Normal, string? key = null, string type = "tests/question") =>
        host.Publisher.PublishAsync(TestHost.Request(target) with { Priority = priority, IdempotencyKey = key, Type = type });

    public static async Task<InteractionRateLimitException> ShouldRefuseAsync(this TestHost host, string target = "u-1", InteractionPriority priority = InteractionPriority.Normal) =>
        await Should.ThrowAsync<InteractionRateLimitException>(() => host.AskAsync(target, priority)).OrFailAsync();

    /// <summary>How many more a user may be asked, found out by asking.</summary>
    public static async Task<int> CountUntilRefusedAsync(this TestHost host, string target = "u-1", InteractionPriority priority = InteractionPriority.Normal)
    {
        for (var count = 0; ; count++)
        {
            try
            {
                await host.AskAsync(target, priority);
            }
            catch (InteractionRateLimitException)
            {
                return count;
            }
        }
    }

    public static IServiceCollection AddEventLog(this IServiceCollection services, EventLog log) => services.AddSingleton(log).AddInteractionObserver<EventLogObserver>();

    /// <summary>Shares a limiter among nodes, as they share a store.</summary>
    public static IServiceCollection AddLimiter(this IServiceCollection services, IInteractionRateLimiter limiter) => services.AddSingleton(limiter);

    public static IServiceCollection AddMeeting(this IServiceCollection services, Meeting meeting) => services.AddSingleton(meeting).AddInteractionHook<MeetingHook>();

    private sealed class LaterHook(Action<InteractionRequest> run) : IInteractionHook
    {
        public Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken)
        {
            run(request);
            return Task.CompletedTask;
        }
    }
}
