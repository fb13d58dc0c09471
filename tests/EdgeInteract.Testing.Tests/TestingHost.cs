using EdgeInteract.TestKit;
using EdgeInteract.Testing.Tests.Examples;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Testing.Tests;

/// <summary>An application under test, with virtual time.</summary>
internal sealed class TestingHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public TestingHost()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Time);
        services.AddEdgeInteract().AddEdgeInteractTestingTestsInteractions();
        _services = services.BuildServiceProvider();
    }

    public VirtualTimeProvider Time { get; } = new();

    public IServiceProvider Services => _services;

    public LeaveClient Leave => _services.GetRequiredService<LeaveClient>();

    public Task<TestPerson> PersonAsync(string userId) => TestPerson.ConnectAsync(_services, userId, cancellationToken: Deadline.Token());

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
