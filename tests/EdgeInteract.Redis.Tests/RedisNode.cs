using EdgeInteract.Redis.Tests.Processes;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EdgeInteract.Redis.Tests;

/// <summary>A node: the services of one process, in this one.</summary>
internal sealed class RedisNode : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private RedisNode(ServiceProvider services) => _services = services;

    public IServiceProvider Services => _services;

    public Questions Questions => _services.GetRequiredService<Questions>();

    public IInteractionPublisher Publisher => _services.GetRequiredService<IInteractionPublisher>();

    /// <summary>Makes a node that does nothing by itself.</summary>
    public static RedisNode Create(IRedisEndpoint server, string prefix, Action<IServiceCollection>? configure = null) => Create(server.ConnectionString, prefix, configure, withHook: false);

    private static RedisNode Create(string connectionString, string prefix, Action<IServiceCollection>? configure, bool withHook)
    {
        var services = new ServiceCollection();
        configure?.Invoke(services);
        services.AddEdgeInteract(options => options.CompletionLeaseMs = 1_000)
            .AddEdgeInteractRedisTestsInteractions()
            .AddRoleResolver((role, _) => new(role == "everybody" ? [.. Enumerable.Range(0, 200).Select(index => $"user-{index}")] : null))
            .UseRedis(connectionString, options => options.KeyPrefix = prefix);
        if (withHook)
        {
            services.AddInteractionHook<CountingHook>();
        }

        return new RedisNode(services.BuildServiceProvider());
    }

    /// <summary>Makes a node and does what a host does: it looks after deadlines from now on.</summary>
    public static Task<RedisNode> StartAsync(IRedisEndpoint server, string prefix, Action<IServiceCollection>? configure = null) => StartAsync(server.ConnectionString, prefix, configure);

    /// <summary>Makes a node and does what a host does: it looks after deadlines from now on.</summary>
    public static async Task<RedisNode> StartAsync(string connectionString, string prefix, Action<IServiceCollection>? configure = null, bool withHook = false)
    {
        var node = Create(connectionString, prefix, configure, withHook);
        foreach (var service in node.Services.GetServices<IHostedService>())
        {
            await service.StartAsync(CancellationToken.None);
        }

        return node;
    }

    public Task<TestPerson> ConnectAsync(string userId) => TestPerson.ConnectAsync(_services, userId);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
