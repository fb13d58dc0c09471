using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Tests.Connections;

public sealed class ConnectionStringTests
{
    [Theory]
    [InlineData("redis://:open-sesame@redis.example:6379")]
    [InlineData("password=open-sesame")]
    [InlineData("redis.example,passwrod=open-sesame")]
    [InlineData("redis.example,password=x,ssl=open-sesame")]
    public void A_text_that_is_no_connection_string_is_refused_at_once_without_being_repeated(string connectionString)
    {
        var error = Should.Throw<ArgumentException>(() => Application.Create(builder => builder.UseRedis(connectionString)));

        error.ToString().ShouldNotContain("open-sesame");
    }

    [Fact]
    public void Options_that_name_no_server_are_refused_at_once() =>
        Should.Throw<ArgumentException>(() => Application.Create(builder => builder.UseRedis(new ConfigurationOptions()))).ParamName.ShouldBe("connection");
}
