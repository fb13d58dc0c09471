using EdgeInteract.Redis.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Tests.Connections;

public sealed class PasswordTests : IAsyncLifetime
{
    private const string Right = "open-sesame-4711";
    private const string Wrong = "open-barley-0815";

    private RedisServer _server = null!;

    public async Task InitializeAsync() => _server = await RedisServer.StartAsync("--requirepass", Right);

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_password_in_the_connection_string_opens_the_server()
    {
        await using var application = Application.Create(builder => builder.UseRedis($"{_server.ConnectionString},password={Right}"));

        await application.AskAndAnswerAsync();

        application.Logged.ShouldNotContain(Right);
    }

    [Fact]
    public async Task A_password_in_options_opens_the_server()
    {
        var options = ConfigurationOptions.Parse(_server.ConnectionString);
        options.Password = Right;
        await using var application = Application.Create(builder => builder.UseRedis(options));

        await application.AskAndAnswerAsync();

        application.Logged.ShouldNotContain(Right);
    }

    [Fact]
    public async Task A_wrong_password_is_a_typed_error_and_is_told_to_nobody()
    {
        await using var application = Application.Create(builder => builder.UseRedis($"{_server.ConnectionString},password={Wrong}"));

        var error = await application.FailToAskAsync();

        // On a busy machine the client may only say that there is no connection.
        error.Message.ShouldMatch("^Redis (refuses the user or the password|cannot be reached)");
        error.ToString().ShouldNotContain(Wrong);
        application.Logged.ShouldNotBeEmpty();
        application.Logged.ShouldNotContain(Wrong);
    }

    [Fact]
    public async Task No_password_where_one_is_demanded_is_a_typed_error()
    {
        await using var application = Application.Create(builder => builder.UseRedis(_server.ConnectionString));

        await application.FailToAskAsync();
    }

    [Fact]
    public async Task A_user_who_may_not_do_what_is_needed_is_a_typed_error()
    {
        await using var server = await RedisServer.StartAsync("--user", "default", "on", "nopass", "~*", "&*", "+@all", "-set", "-eval", "-evalsha");
        await using var application = Application.Create(builder => builder.UseRedis(server.ConnectionString));

        var error = await application.FailToAskAsync();

        error.Message.ShouldStartWith("Redis refuses the user or the password of this node or what it wants to do");
    }
}
