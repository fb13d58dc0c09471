using EdgeInteract.Redis.Tests.Connections;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.Streams;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Tests.Health;

public sealed class RedisHealthCheckTests
{
    private const string Password = "open-sesame-4711";

    private readonly int _port = RedisServer.FindFreePort();

    [Fact]
    public async Task A_server_that_answers_is_healthy_and_says_how_long_it_took()
    {
        await using var server = await StartAsync();
        await using var application = Create();

        var report = await CheckAsync(application);

        report.Status.ShouldBe(HealthStatus.Healthy);
        report.Data[RedisHealth.RoundTrip].ShouldBeOfType<TimeSpan>().ShouldBeGreaterThan(TimeSpan.Zero);
        report.Data.Count.ShouldBe(1);
        report.Tags.ShouldBe(["ready"]);
    }

    [Fact]
    public async Task A_server_that_stops_is_unhealthy_for_a_reason_and_healthy_when_it_is_there_again()
    {
        await using var application = Create();
        using var restored = new SemaphoreSlim(0);
        application.Services.GetRequiredService<IEdgeStreamBroker>().MessagesMayBeLost += (_, _) => restored.Release();
        await using (await StartAsync())
        {
            (await CheckAsync(application)).Status.ShouldBe(HealthStatus.Healthy);
        }

        var stopped = await CheckAsync(application);
        await using var server = await StartAsync();
        await restored.WaitAsync(Deadline.Token());
        var again = await CheckAsync(application);

        stopped.Status.ShouldBe(HealthStatus.Unhealthy);
        stopped.Data[RedisHealth.Failure].ShouldBeOneOf(RedisFailure.Unreachable, RedisFailure.NoAnswer);
        again.Status.ShouldBe(HealthStatus.Healthy);
    }

    [Fact]
    public async Task What_is_reported_of_a_server_that_is_not_there_has_no_secrets()
    {
        await using var application = Create();

        var report = await CheckAsync(application);

        report.Status.ShouldBe(HealthStatus.Unhealthy);
        $"{report.Description} {report.Exception} {string.Join(' ', report.Data)} {application.Logged}".ShouldNotContain(Password);
        report.Description.ShouldBe("Redis cannot be reached.");
        report.Data.ShouldHaveSingleItem().Value.ShouldBe(RedisFailure.Unreachable);
    }

    [Fact]
    public async Task A_server_that_hangs_is_unhealthy_when_the_limit_is_over()
    {
        await using var server = await StartAsync();
        await using var application = Create(limit: TimeSpan.FromSeconds(2));
        // Connecting takes a part of the limit, too.
        await application.AskAndAnswerAsync();
        (await CheckAsync(application)).Status.ShouldBe(HealthStatus.Healthy);

        using var administrator = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{_port},password={Password},allowAdmin=true");
        await administrator.GetDatabase().ExecuteAsync("CLIENT", "PAUSE", "60000");
        var report = await CheckAsync(application);

        report.Status.ShouldBe(HealthStatus.Unhealthy);
        report.Data[RedisHealth.Failure].ShouldBe(RedisFailure.NoAnswer);
    }

    [Fact]
    public async Task A_failure_is_what_the_application_wants_it_to_be()
    {
        await using var application = Create(HealthStatus.Degraded);

        (await CheckAsync(application)).Status.ShouldBe(HealthStatus.Degraded);
    }

    [Fact]
    public void A_limit_of_nothing_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Create(limit: TimeSpan.Zero)).ParamName.ShouldBe("limit");

    private static async Task<HealthReportEntry> CheckAsync(Application application)
    {
        var report = await application.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync().OrFailAsync();
        return report.Entries["edge-interact-redis"];
    }

    private Task<RedisServer> StartAsync() => RedisServer.StartAsync("--port", $"{_port}", "--requirepass", Password);

    private Application Create(HealthStatus? failureStatus = null, TimeSpan? limit = null) => Application.Create(
        builder => builder.UseRedis($"127.0.0.1:{_port},password={Password},connectTimeout=2000"),
        services => services.AddHealthChecks().AddEdgeInteractRedis(failureStatus: failureStatus, tags: ["ready"], limit: limit));
}
