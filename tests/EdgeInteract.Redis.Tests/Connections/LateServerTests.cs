using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.Streams;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Redis.Tests.Connections;

public sealed class LateServerTests
{
    // The client tries for five seconds to connect.
    private static readonly TimeSpan s_few = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_server_that_is_not_there_at_the_start_fails_soon_and_serves_once_it_is_there()
    {
        var port = RedisServer.FindFreePort();
        // Whatever the connection string says of it.
        await using var application = Application.Create(builder => builder.UseRedis($"127.0.0.1:{port},abortConnect=true"));
        using var restored = new SemaphoreSlim(0);
        application.Services.GetRequiredService<IEdgeStreamBroker>().MessagesMayBeLost += (_, _) => restored.Release();

        var error = await application.FailToAskAsync().WaitAsync(s_few, TimeProvider.System);
        await using var server = await RedisServer.StartAsync("--port", $"{port}");
        await restored.WaitAsync(Deadline.Token());
        await application.AskAndAnswerAsync();

        error.Message.ShouldStartWith("Redis cannot be reached");
    }
}
