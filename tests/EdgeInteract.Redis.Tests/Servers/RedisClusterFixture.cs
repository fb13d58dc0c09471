namespace EdgeInteract.Redis.Tests.Servers;

/// <summary>One cluster for all tests of a class; each test has keys of its own.</summary>
public sealed class RedisClusterFixture : IRedisFixture, IAsyncLifetime
{
    private RedisCluster _cluster = null!;

    IRedisEndpoint IRedisFixture.Server => _cluster;

    internal RedisCluster Server => _cluster;

    public async Task InitializeAsync() => _cluster = await RedisCluster.StartAsync();

    public async Task DisposeAsync() => await _cluster.DisposeAsync();
}
