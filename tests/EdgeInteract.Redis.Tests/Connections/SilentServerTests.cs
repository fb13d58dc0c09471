using System.Globalization;
using EdgeInteract.Redis.Connections;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Redis.Tests.Connections;

/// <summary>A server, or a client, that leaves commands without an end.</summary>
public sealed class SilentServerTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan s_few = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_server_that_stands_still_fails_what_is_published_and_serves_when_it_goes_on()
    {
        await using var server = await RedisServer.StartAsync();
        await using var application = Application.Create(builder => builder.UseRedis(server.ConnectionString, options => options.CommandTimeout = s_limit));
        await application.AskAndAnswerAsync();

        await server.SuspendAsync();
        var error = await application.FailToAskAsync().WaitAsync(s_few, TimeProvider.System);
        await server.ResumeAsync();
        await application.AskAndAnswerAsync();

        error.Message.ShouldStartWith("Redis does not answer in time");
    }

    [Fact]
    public async Task A_connection_that_is_made_after_its_node_has_ended_is_closed()
    {
        await using var server = await RedisServer.StartAsync();
        await using var admin = await RespConnection.ConnectAsync(server.Port);
        var before = await ReadAsync(admin, "total_connections_received");
        await server.SuspendAsync();
        Task asking;
        await using (var application = Application.Create(builder => builder.UseRedis(server.ConnectionString)))
        {
            asking = application.FailToAskAsync();
        }

        await server.ResumeAsync();

        await Eventually.HoldsAsync(async () =>
            await ReadAsync(admin, "total_connections_received") > before && await ReadAsync(admin, "connected_clients") == 1 && asking.IsCompleted);
    }

    [Fact]
    public async Task A_command_that_never_ends_has_failed_at_its_deadline()
    {
        var deadline = new CommandDeadline(s_limit);
        var never = new TaskCompletionSource<int>();

        var waiting = deadline.WaitAsync(never.Task);

        await Should.ThrowAsync<TimeoutException>(() => waiting.WaitAsync(Deadline.Token()));
    }

    [Fact]
    public async Task A_command_that_ends_is_not_failed_by_those_before_it()
    {
        var deadline = new CommandDeadline(s_limit);
        var (never, late) = (new TaskCompletionSource<int>(), new TaskCompletionSource<int>());
        var first = deadline.WaitAsync(never.Task);
        var second = deadline.WaitAsync(late.Task);

        late.SetResult(1);

        (await second.WaitAsync(Deadline.Token())).ShouldBe(1);
        await Should.ThrowAsync<TimeoutException>(() => first.WaitAsync(Deadline.Token()));
        (await deadline.WaitAsync(Task.FromResult(2))).ShouldBe(2);
    }

    [Fact]
    public async Task What_a_command_throws_is_thrown()
    {
        var deadline = new CommandDeadline(s_limit);
        var failing = new TaskCompletionSource<int>();
        var waiting = deadline.WaitAsync(failing.Task);

        failing.SetException(new InvalidOperationException("A sample failure."));

        (await Should.ThrowAsync<InvalidOperationException>(() => waiting)).Message.ShouldBe("A sample failure.");
    }

    private static async Task<long> ReadAsync(RespConnection admin, string name)
    {
        var info = (string)(await admin.RunAsync("INFO"))!;
        return long.Parse(info.Split("\r\n").Single(line => line.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..], CultureInfo.InvariantCulture);
    }
}
