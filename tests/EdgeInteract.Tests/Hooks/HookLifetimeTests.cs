using EdgeInteract.Delivery;
using EdgeInteract.TestKit;
using EdgeInteract.Tests.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.Hooks;

public sealed class HookLifetimeTests
{
    [Theory]
    [InlineData(ServiceLifetime.Singleton, 1)]
    [InlineData(ServiceLifetime.Scoped, 4)]
    [InlineData(ServiceLifetime.Transient, 4)]
    public async Task A_hook_lives_as_long_as_it_is_registered_to(ServiceLifetime lifetime, int instances)
    {
        var made = new List<CountingHook>();
        await using var host = new TestHost(builder => builder.Services.AddSingleton(made).AddInteractionHook<CountingHook>(lifetime));
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());

        await host.Questions.RequestQuestion("u-1", text: "First").OrFailAsync();
        await host.Questions.RequestQuestion("u-1", text: "Second").OrFailAsync();

        // One for the publishing and one for the completing of each request.
        made.Count.ShouldBe(instances);
    }

    [Theory]
    [InlineData(50, false)]
    [InlineData(51, true)]
    public async Task A_slow_hook_is_logged_by_name(int elapsedMs, bool isLogged)
    {
        var log = new LogLines();
        var hook = new DelayHook();
        await using var host = new TestHost(builder => builder.Services.AddSingleton(hook).AddInteractionHook<DelayHook>(ServiceLifetime.Singleton).AddLogLines(log));
        var publishing = host.Questions.PublishQuestion("u-1", text: "Sample");
        await hook.HasBegun.Task.OrFailAsync();

        host.Time.Advance(TimeSpan.FromMilliseconds(elapsedMs));
        hook.Gate.SetResult();
        await publishing.OrFailAsync();

        log.Lines.Any(line => line.Contains($"The hook {nameof(DelayHook)} took {elapsedMs} ms in OnBeforePublish", StringComparison.Ordinal)).ShouldBe(isLogged);
    }

    [Fact]
    public async Task The_token_of_what_runs_after_an_answer_is_cancelled_when_the_node_stops()
    {
        var hook = new StoppingHook();
        var host = new TestHost(builder => builder.Services.AddSingleton(hook).AddInteractionHook<StoppingHook>(ServiceLifetime.Singleton));
        var handle = await host.Questions.PublishQuestion("u-1", text: "Sample");
        var answering = host.Responder.RespondAsync(
            new("u-1"), new InteractionReply { InteractionId = handle.InteractionId, ResponseId = "response-1", Outcome = "yes" });
        await hook.HasBegun.Task.OrFailAsync();

        await host.DisposeAsync();

        await hook.HasStopped.Task.OrFailAsync();
        (await answering.OrFailAsync()).Outcome.ShouldBe("yes");
    }

    private sealed class CountingHook : IInteractionHook
    {
        public CountingHook(List<CountingHook> made) => made.Add(this);
    }

    private sealed class DelayHook : IInteractionHook
    {
        public TaskCompletionSource HasBegun { get; } = new();

        public TaskCompletionSource Gate { get; } = new();

        public async Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken)
        {
            HasBegun.SetResult();
            await Gate.Task;
        }
    }

    private sealed class StoppingHook : IInteractionHook
    {
        public TaskCompletionSource HasBegun { get; } = new();

        public TaskCompletionSource HasStopped { get; } = new();

        public async Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken cancellationToken)
        {
            await using var _ = cancellationToken.Register(HasStopped.SetResult);
            HasBegun.SetResult();
            await HasStopped.Task;
        }
    }
}
