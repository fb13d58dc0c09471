using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EdgeInteract.Passport.Tests;

public sealed class OptionsTests
{
    public static TheoryData<Action<PassportRoleResolverOptions>, string> BadOptions() => new()
    {
        { options => options.BaseAddress = null, "BaseAddress is not set" },
        { options => options.BaseAddress = new Uri("/passport", UriKind.Relative), "BaseAddress must be an absolute address" },
        { options => options.BaseAddress = new Uri("ftp://passport.example"), "BaseAddress must be an absolute address" },
        { options => options.BaseAddress = new Uri("https://user:secret@passport.example"), "BaseAddress must be an absolute address" },
        { options => options.BaseAddress = new Uri("https://passport.example?a=b"), "BaseAddress must be an absolute address" },
        { options => options.BaseAddress = new Uri("https://passport.example#a"), "BaseAddress must be an absolute address" },
        { options => options.TenantHeader = "Tenant Id", "TenantHeader is Tenant Id" },
        { options => options.TenantHeader = string.Empty, "TenantHeader is ;" },
        { options => options.TenantQueryParameter = string.Empty, "TenantQueryParameter is ;" },
        { options => options.TenantHeader = null, "TenantHeader and TenantQueryParameter are both null" },
        { options => options.MaxResponseBytes = 1_023, "MaxResponseBytes is 1023" },
        { options => options.MaxResponseBytes = 16_777_217, "MaxResponseBytes is 16777217" },
        { options => options.CacheDuration = TimeSpan.FromSeconds(-1), "CacheDuration is -00:00:01" },
        { options => options.CacheDuration = TimeSpan.FromSeconds(61), "CacheDuration is 00:01:01; set it between 00:00:00 and 00:01:00." },
        { options => options.MaxCacheEntries = 0, "MaxCacheEntries is 0" },
        { options => options.MaxCacheEntries = 100_001, "MaxCacheEntries is 100001" },
        { options => options.TotalTimeout = options.AttemptTimeout = TimeSpan.FromMilliseconds(99), "TotalTimeout is" },
        { options => options.TotalTimeout = TimeSpan.FromMinutes(6), "TotalTimeout is" },
        { options => options.AttemptTimeout = TimeSpan.FromMilliseconds(49), "AttemptTimeout is" },
        { options => options.AttemptTimeout = options.TotalTimeout * 2, "AttemptTimeout is" },
        { options => options.MaxRetries = -1, "MaxRetries is -1" },
        { options => options.MaxRetries = 11, "MaxRetries is 11" },
        { options => options.RetryDelay = TimeSpan.Zero, "RetryDelay is" },
        { options => options.RetryDelay = options.MaxRetryDelay * 2, "RetryDelay is" },
        { options => options.MaxRetryDelay = TimeSpan.FromMinutes(2), "MaxRetryDelay is" },
        { options => options.CircuitFailureRatio = 0, "CircuitFailureRatio is 0" },
        { options => options.CircuitFailureRatio = 1.1, "CircuitFailureRatio is 1.1" },
        { options => options.CircuitFailureRatio = double.NaN, "CircuitFailureRatio is NaN" },
        { options => options.CircuitMinimumAttempts = 1, "CircuitMinimumAttempts is 1" },
        { options => options.CircuitMinimumAttempts = 10_001, "CircuitMinimumAttempts is 10001" },
        { options => options.CircuitSamplingDuration = TimeSpan.FromMilliseconds(500), "CircuitSamplingDuration is" },
        { options => options.CircuitSamplingDuration = TimeSpan.FromHours(1), "CircuitSamplingDuration is" },
        { options => options.CircuitBreakDuration = TimeSpan.FromMilliseconds(500), "CircuitBreakDuration is" },
        { options => options.CircuitBreakDuration = TimeSpan.FromHours(1), "CircuitBreakDuration is" },
    };

    [Theory]
    [MemberData(nameof(BadOptions))]
    public async Task A_value_out_of_its_range_is_found_at_start_and_says_what_to_do(Action<PassportRoleResolverOptions> change, string message)
    {
        await using var services = Build(change);

        var failure = Should.Throw<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);

        failure.Failures.ShouldHaveSingleItem().ShouldStartWith($"PassportRoleResolverOptions.{message}");
        failure.Message.ShouldNotContain("secret");
        Should.Throw<OptionsValidationException>(services.GetRequiredService<IInteractionPublisher>);
    }

    public static TheoryData<Action<PassportRoleResolverOptions>> ExtremeOptions() => new()
    {
        _ => { },
        options =>
        {
            options.MaxResponseBytes = 1_024;
            options.MaxCacheEntries = 1;
            options.AttemptTimeout = TimeSpan.FromMilliseconds(50);
            options.TotalTimeout = TimeSpan.FromMilliseconds(100);
            options.MaxRetries = 0;
            options.RetryDelay = options.MaxRetryDelay = TimeSpan.FromMilliseconds(1);
            options.CircuitFailureRatio = 0.0001;
            options.CircuitMinimumAttempts = 2;
            options.CircuitSamplingDuration = options.CircuitBreakDuration = TimeSpan.FromSeconds(1);
        },
        options =>
        {
            options.MaxResponseBytes = 16 * 1024 * 1024;
            options.CacheDuration = TimeSpan.FromSeconds(60);
            options.MaxCacheEntries = 100_000;
            options.TotalTimeout = options.AttemptTimeout = TimeSpan.FromMinutes(5);
            options.MaxRetries = 10;
            options.RetryDelay = options.MaxRetryDelay = TimeSpan.FromMinutes(1);
            options.CircuitFailureRatio = 1;
            options.CircuitMinimumAttempts = 10_000;
            options.CircuitSamplingDuration = options.CircuitBreakDuration = TimeSpan.FromMinutes(10);
        },
    };

    [Theory]
    [MemberData(nameof(ExtremeOptions))]
    public async Task Every_value_within_its_range_works(Action<PassportRoleResolverOptions> change)
    {
        await using var services = Build(change);

        services.GetRequiredService<IInteractionPublisher>().ShouldNotBeNull();
    }

    [Fact]
    public async Task It_takes_the_place_of_another_resolver_and_adding_it_again_adds_nothing_twice()
    {
        var services = new ServiceCollection();
        services.AddEdgeInteract().AddRoleResolver((_, _) => new((string[])["u-1"]))
            .AddPassportRoleResolver(options => options.BaseAddress = new Uri("https://passport.example"))
            .AddPassportRoleResolver(options => options.MaxRetries = 1);
        await using var provider = services.BuildServiceProvider();

        provider.GetServices<IRoleResolver>().ShouldHaveSingleItem().GetType().Name.ShouldBe("PassportRoleResolver");
        provider.GetServices<IValidateOptions<PassportRoleResolverOptions>>().ShouldHaveSingleItem();
    }

    private static ServiceProvider Build(Action<PassportRoleResolverOptions> change)
    {
        var services = new ServiceCollection();
        services.AddEdgeInteract().AddPassportRoleResolver(options =>
        {
            options.BaseAddress = new Uri("https://passport.example");
            change(options);
        });
        return services.BuildServiceProvider();
    }
}
