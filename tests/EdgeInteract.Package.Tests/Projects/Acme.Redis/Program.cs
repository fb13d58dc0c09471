using EdgeInteract;
using EdgeInteract.Storage;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

// Every way to connect has to compile, and nothing connects before it is used.
await PrintAsync(builder => builder.UseRedis("redis.example:6379"));
await PrintAsync(builder => builder.UseRedis(new ConfigurationOptions { EndPoints = { "redis.example:6379" } }, options => options.KeyPrefix = "desk"));
await PrintAsync(builder => builder.UseRedis((IConnectionMultiplexer)System.Reflection.DispatchProxy.Create<IConnectionMultiplexer, NoConnection>()));
Console.WriteLine(typeof(IConnectionMultiplexer).Assembly.GetName().GetPublicKeyToken() is { Length: > 0 } ? "signed" : "not signed");

static async Task PrintAsync(Action<IEdgeInteractBuilder> use)
{
    var services = new ServiceCollection();
    use(services.AddEdgeInteract());
    await using var provider = services.BuildServiceProvider();
    Console.WriteLine(provider.GetRequiredService<IInteractionStore>().GetType().Name);
}

/// <summary>Never called.</summary>
public class NoConnection : System.Reflection.DispatchProxy
{
    /// <inheritdoc/>
    protected override object? Invoke(System.Reflection.MethodInfo? targetMethod, object?[]? args) => throw new NotSupportedException();
}
