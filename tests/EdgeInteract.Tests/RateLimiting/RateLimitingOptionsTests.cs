using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EdgeInteract.Tests.RateLimiting;

public sealed class RateLimitingOptionsTests
{
    [Fact]
    public void The_defaults_are_those_of_the_specification()
    {
        var limits = new EdgeInteractOptions().RateLimiting;

        limits.MaxPerMinutePerUser.ShouldBe(5);
        limits.MaxConcurrentPerUser.ShouldBe(10);
        limits.BurstAllowance.ShouldBe(2);
        limits.ExemptTypes.ShouldBeEmpty();
    }

    [Fact]
    public async Task They_are_bound_from_the_configuration()
    {
        var json = """
            { "EdgeInteract": { "DefaultTimeoutMs": 5000, "RateLimiting": { "MaxPerMinutePerUser": 3, "MaxConcurrentPerUser": 4, "BurstAllowance": 0, "ExemptTypes": ["notification", "acme/news"] } } }
            """;
        var configuration = new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
        await using var host = LimitedHost.Create(configure: builder => builder.Services.Configure<EdgeInteractOptions>(configuration.GetSection("EdgeInteract")));

        var options = host.Services.GetRequiredService<EdgeInteractOptions>();

        options.DefaultTimeoutMs.ShouldBe(5_000);
        options.RateLimiting.MaxConcurrentPerUser.ShouldBe(4);
        options.RateLimiting.ExemptTypes.ShouldBe(["notification", "acme/news"]);
        (await host.CountUntilRefusedAsync()).ShouldBe(3);
    }

    [Theory]
    [InlineData("MaxPerMinutePerUser", 1)]
    [InlineData("MaxConcurrentPerUser", 1)]
    [InlineData("BurstAllowance", 0)]
    public async Task A_limit_is_within_its_range(string option, int least)
    {
        foreach (var value in (int[])[least, 10_000])
        {
            await using var host = LimitedHost.Create(limits => typeof(RateLimitingOptions).GetProperty(option)!.SetValue(limits, value));
            host.Publisher.ShouldNotBeNull();
        }

        foreach (var value in (int[])[least - 1, 10_001, int.MinValue, int.MaxValue])
        {
            await using var host = LimitedHost.Create(limits => typeof(RateLimitingOptions).GetProperty(option)!.SetValue(limits, value));
            Should.Throw<OptionsValidationException>(() => host.Publisher).Failures
                .ShouldBe([$"EdgeInteractOptions.RateLimiting.{option} is {value}; set it between {least} and 10000."]);
        }
    }

    [Theory]
    [InlineData("notification", true)]
    [InlineData("acme/leave-approval.v2", true)]
    [InlineData("", false)]
    [InlineData(" ", false)]
    [InlineData("acme/", false)]
    [InlineData("/leave", false)]
    [InlineData("acme/leave/again", false)]
    [InlineData("Acme/Leave", false)]
    [InlineData("-acme/leave", false)]
    public async Task An_exempt_type_is_the_key_of_a_type(string type, bool isRight)
    {
        await using var host = LimitedHost.Create(limits => limits.ExemptTypes.Add(type));

        if (isRight)
        {
            host.Publisher.ShouldNotBeNull();
        }
        else
        {
            Should.Throw<OptionsValidationException>(() => host.Publisher).Failures.ShouldHaveSingleItem().ShouldStartWith($"EdgeInteractOptions.RateLimiting.ExemptTypes has '{type}';");
        }
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_the_start()
    {
        await using var host = LimitedHost.Create(limits => limits.BurstAllowance = -1);

        Should.Throw<OptionsValidationException>(() => host.Services.GetRequiredService<IStartupValidator>().Validate());
    }
}
