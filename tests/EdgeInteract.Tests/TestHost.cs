using EdgeInteract.Delivery;
using EdgeInteract.Responses;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using EdgeInteract.TestKit;
using EdgeInteract.Testing;
using EdgeInteract.Tests.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests;

/// <summary>One node of the runtime with virtual time. Nodes made from one <see cref="World"/> share store, broker and clock.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public TestHost(Action<IEdgeInteractBuilder>? configure = null, Action<EdgeInteractOptions>? options = null, World? world = null)
    {
        World = world ?? new World();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(World.Time);
        services.AddSingleton(World.Store);
        services.AddSingleton<IEdgeStreamBroker>(World.Broker);
        var builder = services.AddEdgeInteract(options).AddEdgeInteractTestsInteractions();
        builder.AddRoleResolver((role, _) => new(World.Roles.GetValueOrDefault(role)));
        configure?.Invoke(builder);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    public World World { get; }

    public IServiceProvider Services => _services;

    public VirtualTimeProvider Time => World.Time;

    public IInteractionStore Store => World.Store;

    public InMemoryEdgeStreamBroker Broker => World.Broker;

    public IInteractionPublisher Publisher => _services.GetRequiredService<IInteractionPublisher>();

    public IInteractionResponder Responder => _services.GetRequiredService<IInteractionResponder>();

    public IInteractionSessions Sessions => _services.GetRequiredService<IInteractionSessions>();

    /// <summary>How many interactions code of this node waits for.</summary>
    public int Waiting => _services.GetRequiredService<WaiterRegistry>().Count;

    public QuestionClient Questions => _services.GetRequiredService<QuestionClient>();

    public Task<TestPerson> PersonAsync(string userId, string? tenantId = null) =>
        TestPerson.ConnectAsync(_services, userId, tenantId, Deadline.Token());

    /// <summary>A person who has been asked exactly so many questions.</summary>
    public async Task<TestPerson> AskedPersonAsync(string userId, int questions = 1)
    {
        var person = await PersonAsync(userId);
        await person.UntilAsync(who => who.Asked.Count == questions, Deadline.Token());
        return person;
    }

    public async Task<InteractionStatus> StatusAsync(string interactionId) =>
        (await Publisher.FindAsync(interactionId)).ShouldNotBeNull().Status;

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    /// <summary>A request as it is written by hand, without the generated client.</summary>
    public static InteractionRequest Request(string target = "u-1", object? payload = null) => new()
    {
        Type = "tests/question",
        TargetUserId = target,
        Title = "A sample title",
        Payload = payload ?? new Question("Sample"),
    };
}
