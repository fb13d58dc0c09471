using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Tests.Connections;

public sealed class SharedConnectionTests(RedisServerFixture fixture) : IClassFixture<RedisServerFixture>
{
    [Fact]
    public async Task A_connection_of_the_application_is_used_and_stays_open()
    {
        using var connection = await ConnectionMultiplexer.ConnectAsync(fixture.Server.ConnectionString);
        var before = connection.GetCounters().Interactive.OperationCount;
        var prefix = RedisServerFixture.NewPrefix();

        await using (var application = Application.Create(builder => builder.UseRedis(connection, options => options.KeyPrefix = prefix)))
        {
            await application.AskAndAnswerAsync();
        }

        connection.GetCounters().Interactive.OperationCount.ShouldBeGreaterThan(before);
        (await connection.GetDatabase().PingAsync().OrFailAsync()).ShouldBeGreaterThan(TimeSpan.Zero);
    }

    [Fact]
    public async Task A_connection_that_was_shared_serves_the_next_one_who_shares_it()
    {
        using var connection = await ConnectionMultiplexer.ConnectAsync(fixture.Server.ConnectionString);
        var prefix = RedisServerFixture.NewPrefix();
        for (var round = 0; round < 2; round++)
        {
            await using var application = Application.Create(builder => builder.UseRedis(connection, options => options.KeyPrefix = prefix));

            await application.AskAndAnswerAsync();
        }
    }
}
