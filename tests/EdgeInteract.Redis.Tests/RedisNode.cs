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

    private static RedisNode Create(string connectionString, string prefix, Action<IServiceCollection>? configure, bool withHook, Action<IServiceCollection>? replace = null)
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

        replace?.Invoke(services);
        return new RedisNode(services.BuildServiceProvider());
    }

    /// <summary>Makes a node and does what a host does: it looks after deadlines from now on.</summary>
    /// <param name="server">What it connects to.</param>
    /// <param name="prefix">What its keys begin with.</param>
    /// <param name="configure">Sets what is there before ours.</param>
    /// <param name="replace">Takes the place of ours.</param>
    public static Task<RedisNode> StartAsync(IRedisEndpoint server, string prefix, Action<IServiceCollection>? configure = null, Action<IServiceCollection>? replace = null) =>
        StartAsync(server.ConnectionString, prefix, configure, withHook: false, replace);

    /// <summary>Makes a node and does what a host does: it looks after deadlines from now on.</summary>
    public static async Task<RedisNode> StartAsync(string connectionString, string prefix, Action<IServiceCollection>? configure = null, bool withHook = false, Action<IServiceCollection>? replace = null)
    {
        var node = Create(connectionString, prefix, configure, withHook, replace);
        foreach (var service in node.Services.GetServices<IHostedService>())
        {
            await service.StartAsync(CancellationToken.None);
        }

        return node;
    }

    public Task<TestPerson> ConnectAsync(string userId) => TestPerson.ConnectAsync(_services, userId);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
