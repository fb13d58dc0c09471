using EdgeInteract.TestKit;
using EdgeInteract.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Redis.Tests.Connections;

/// <summary>An application that connects in a way of its own. What it logs is kept.</summary>
internal sealed class Application : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly CollectingLoggerProvider _logs;

    private Application(ServiceProvider services, CollectingLoggerProvider logs)
    {
        _services = services;
        _logs = logs;
    }

    public IServiceProvider Services => _services;

    public string Logged => _logs.Text;

    public Questions Questions => _services.GetRequiredService<Questions>();

    public static Application Create(Func<IEdgeInteractBuilder, IEdgeInteractBuilder> connect, Action<IServiceCollection>? configure = null)
    {
        var logs = new CollectingLoggerProvider();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        connect(services.AddEdgeInteract().AddEdgeInteractRedisTestsInteractions());
        configure?.Invoke(services);
        return new Application(services.BuildServiceProvider(), logs);
    }

    public Task<TestPerson> ConnectAsync(string userId) => TestPerson.ConnectAsync(_services, userId).OrFailAsync();

    /// <summary>Publishes a question and answers it.</summary>
    public async Task AskAndAnswerAsync()
    {
        await using var person = await ConnectAsync("user-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());

        var answer = await Questions.RequestQuestion("user-1", "Tea").OrFailAsync();

        answer.Outcome.ShouldBeOfType<Question.Yes>();
    }

    /// <summary>Publishes a question where that cannot work.</summary>
    public async Task<InteractionStoreUnavailableException> FailToAskAsync() =>
        await Questions.PublishQuestion("user-1", "Tea").OrFailAsync().ShouldThrowAsync<InteractionStoreUnavailableException>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
