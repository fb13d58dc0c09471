namespace EdgeInteract.Redis.Tests.Servers;

/// <summary>One server for all tests of a class; each test has keys of its own.</summary>
public sealed class RedisServerFixture : IRedisFixture, IAsyncLifetime
{
    private static int s_prefixes;

    IRedisEndpoint IRedisFixture.Server => Server;

    internal RedisServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await RedisServer.StartAsync();

    public async Task DisposeAsync() => await Server.DisposeAsync();

    internal static string NewPrefix() => $"test-{Interlocked.Increment(ref s_prefixes)}";
}
