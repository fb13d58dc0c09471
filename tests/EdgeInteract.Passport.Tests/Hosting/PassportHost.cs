using EdgeInteract.Storage;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Passport.Tests.Hosting;

/// <summary>The runtime with the resolver under test, in virtual time, and the server that it asks.</summary>
internal sealed class PassportHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private PassportHost(PassportServer server, Action<PassportRoleResolverOptions>? configure)
    {
        Server = server;
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        services.AddEdgeInteract().AddEdgeInteractPassportTestsInteractions().AddPassportRoleResolver(options =>
        {
            options.BaseAddress = server.Address;
            // Far apart, so that a test knows a timer by when it is due.
            options.TotalTimeout = TotalTimeout;
            options.AttemptTimeout = AttemptTimeout;
            configure?.Invoke(options);
        });
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    public static TimeSpan TotalTimeout => TimeSpan.FromSeconds(100);

    public static TimeSpan AttemptTimeout => TimeSpan.FromSeconds(30);

    public PassportServer Server { get; }

    public RecordingClock Clock { get; } = new();

    public RecordingLog Log { get; } = new();

    public IInteractionPublisher Publisher => _services.GetRequiredService<IInteractionPublisher>();

    public IRoleResolver Resolver => _services.GetRequiredService<IRoleResolver>();

    public static async Task<PassportHost> StartAsync(
        Func<Microsoft.AspNetCore.Http.HttpContext, Task>? answer = null, Action<PassportRoleResolverOptions>? configure = null) =>
        new(await PassportServer.StartAsync(answer), configure);

    public Task<InteractionHandle> PublishAsync(string role, string? tenantId = null, CancellationToken cancellationToken = default) => Publisher.PublishAsync(
        new InteractionRequest { Type = "tests/sign-off", TargetUserId = "role:" + role, Title = "Sign off?", Payload = new SignOff("Sample"), TenantId = tenantId },
        cancellationToken).OrFailAsync();

    /// <summary>Publishes to a role and gives whom that reaches.</summary>
    public async Task<IReadOnlyCollection<string>> RecipientsAsync(string role = "members", string? tenantId = null)
    {
        var handle = await PublishAsync(role, tenantId);
        return (await Publisher.FindAsync(handle.InteractionId))!.Recipients;
    }

    /// <summary>Publishes to a role, which is refused, and nothing is left of it.</summary>
    public Task<InteractionTargetException> RefusalAsync(string role = "members") => RefusalAsync(PublishAsync(role));

    /// <summary>A publish that is under way is refused, and nothing is left of it.</summary>
    public async Task<InteractionTargetException> RefusalAsync(Task<InteractionHandle> publish)
    {
        var refusal = await Should.ThrowAsync<InteractionTargetException>(() => publish);
        ShouldBeUntouched();
        return refusal;
    }

    public void ShouldBeUntouched()
    {
        _services.GetRequiredService<IInteractionStore>().ShouldBeOfType<InMemoryInteractionStore>().Count.ShouldBe(0);
        Clock.TimerCount.ShouldBe(0);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Server.DisposeAsync();
    }
}
