namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

/// <summary>Where the timeout is handled by somebody else, or may be.</summary>
internal static class UnhandledTimeoutElsewhere
{
    public static IReadOnlyList<SourceCase> All { get; } =
    [
        new("the task is returned to whoever calls", """
            class Desk(Acme.Approvals approvals)
            {
                public Task AskAsync() => approvals.RequestLeaveApproval("u-1", "Sample");

                public Task<InteractionAnswer<Acme.LeaveApproval.Outcome>> AgainAsync(string id)
                {
                    var answer = approvals.ResumeLeaveApproval(id);
                    return answer;
                }
            }
            """),
        new("a private method whose callers all handle it, in another part, too", """
            partial class Desk
            {
                private async Task<string> AskAsync(string person) => (await _approvals.RequestLeaveApproval(person, "Sample")).RespondedBy;

                public async Task FirstAsync()
                {
                    try { await this.AskAsync("u-1"); }
                    catch (InteractionTimeoutException) { }
                }
            }

            partial class Desk(Acme.Approvals approvals)
            {
                private readonly Acme.Approvals _approvals = approvals;

                public async Task SecondAsync()
                {
                    var answer = AskAsync("u-2");
                    try { await answer; }
                    catch (Exception) { }
                }
            }
            """),
        new("callers of callers", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task RunAsync()
                {
                    try { await BothAsync(); }
                    catch (InteractionTimeoutException) { }
                }

                private async Task BothAsync() => await Task.WhenAll(AskAsync("u-1"), AskAsync("u-2"));

                private async Task AskAsync(string person) => await approvals.RequestLeaveApproval(person, "Sample");
            }
            """),
        new("a local function, and a lambda in a local", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task RunAsync()
                {
                    Func<string, Task> two = async person => await approvals.RequestLeaveApproval(person, "Sample");
                    try
                    {
                        await One("u-1");
                        await two("u-2");
                    }
                    catch (InteractionTimeoutException) { }

                    async Task One(string person) { await approvals.RequestLeaveApproval(person, "Sample"); }
                }
            }
            """),
        new("a lambda that the framework runs within a try", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task RunAsync(string[] people)
                {
                    try
                    {
                        await Parallel.ForEachAsync(people, async (person, token) => await approvals.RequestLeaveApproval(person, "Sample", cancellationToken: token));
                        await Task.Run(async () => await approvals.RequestLeaveApproval("u-1", "Sample"));
                    }
                    catch (InteractionTimeoutException) { }
                }
            }
            """),
        new("a lambda that a library runs", """
            namespace Retries
            {
                class Policy { public Task<T> RunAsync<T>(Func<Task<T>> code) => code(); }
            }

            class Desk(Acme.Approvals approvals, Retries.Policy policy)
            {
                public Task RunAsync() => policy.RunAsync(async () => await approvals.RequestLeaveApproval("u-1", "Sample"));
            }
            """),
        new("the documentation says that it passes on", """
            class Desk(Acme.Approvals approvals)
            {
                /// <summary>Asks.</summary>
                /// <exception cref="InteractionTimeoutException">Nobody has answered.</exception>
                public async Task AskAsync() => await approvals.RequestLeaveApproval("u-1", "Sample");

                /// <exception cref="EdgeInteract.InteractionException">It came to nothing.</exception>
                public async Task AgainAsync(string id) => await approvals.ResumeLeaveApproval(id);
            }
            """),
        new("the documentation of what it implements says so", """
            interface IDesk
            {
                /// <exception cref="InteractionTimeoutException">Nobody has answered.</exception>
                Task AskAsync();

                /// <exception cref="InteractionTimeoutException">Nobody has answered.</exception>
                Task AgainAsync(string id);
            }

            abstract class Base
            {
                /// <exception cref="InteractionTimeoutException">Nobody has answered.</exception>
                public abstract Task WaitAsync();
            }

            class Desk(Acme.Approvals approvals) : Base, IDesk
            {
                public async Task AskAsync() => await approvals.RequestLeaveApproval("u-1", "Sample");

                async Task IDesk.AgainAsync(string id) => await approvals.ResumeLeaveApproval(id);

                public override async Task WaitAsync() => await approvals.RequestLeaveApproval("u-2", "Sample");
            }
            """),
        new("a private method of one that documents it", """
            class Desk(Acme.Approvals approvals)
            {
                /// <exception cref="InteractionTimeoutException">Nobody has answered.</exception>
                public async Task RunAsync() => await AskAsync();

                private async Task AskAsync() => await approvals.RequestLeaveApproval("u-1", "Sample");
            }
            """),
        new("a test, and what it is made of", """
            class FactAttribute : Attribute { }

            class ShouldAttribute : FactAttribute { }

            class DeskTests(Acme.Approvals approvals)
            {
                [Fact]
                public async Task Somebody_answers() => await approvals.RequestLeaveApproval("u-1", "Sample");

                public async Task InitializeAsync() => await approvals.RequestLeaveApproval("u-2", "Sample");
            }

            class OtherTests(Acme.Approvals approvals)
            {
                [Should]
                public async Task Answer() => await AskAsync();

                private async Task AskAsync() => await approvals.RequestLeaveApproval("u-1", "Sample");
            }
            """),
        new("kept, and given away", """
            class Desk(Acme.Approvals approvals)
            {
                private readonly List<Task> _waiting = [];
                private Task? _last;

                public async Task AskAsync()
                {
                    _last = approvals.RequestLeaveApproval("u-1", "Sample");
                    _waiting.Add(approvals.RequestLeaveApproval("u-2", "Sample"));
                    await Or(approvals.RequestLeaveApproval("u-3", "Sample"), "nobody");
                    await _last;
                }

                private static async Task<string> Or(Task<InteractionAnswer<Acme.LeaveApproval.Outcome>> answer, string other)
                {
                    try { return (await answer).RespondedBy; }
                    catch (InteractionTimeoutException) { return other; }
                }
            }
            """),
        new("a decorator that passes on what the publisher gives", """
            abstract class Counting(IInteractionPublisher inner) : IInteractionPublisher
            {
                public async Task<InteractionResponse> PublishAndWaitAsync(InteractionRequest request, CancellationToken cancellationToken = default) =>
                    await inner.PublishAndWaitAsync(request, cancellationToken);

                public abstract Task<InteractionHandle> PublishAsync(InteractionRequest request, CancellationToken cancellationToken = default);
                public abstract Task<InteractionResponses> PublishAndCollectAsync(InteractionRequest request, CancellationToken cancellationToken = default);
                public abstract Task<InteractionResponse> WaitAsync(string interactionId, CancellationToken cancellationToken = default);
                public abstract Task<InteractionResponses> CollectAsync(string interactionId, CancellationToken cancellationToken = default);
                public abstract Task<bool> CancelAsync(string interactionId, string? reason = null, CancellationToken cancellationToken = default);
                public abstract Task<InteractionSnapshot?> FindAsync(string interactionId, CancellationToken cancellationToken = default);
            }
            """),
    ];
}
