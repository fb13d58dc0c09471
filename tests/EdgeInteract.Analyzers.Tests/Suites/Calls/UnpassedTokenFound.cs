namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

internal static class UnpassedTokenFound
{
    public static IReadOnlyList<SourceCase> All { get; } =
    [
        new("a parameter of the method", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(CancellationToken cancellationToken) => await approvals.{|EI3005:TryRequestLeaveApproval|}("u-1", "Sample");
            }
            """),
        new("an optional parameter, and a request that is returned", """
            class Desk(Acme.Approvals approvals)
            {
                public Task AskAsync(string person, CancellationToken stop = default)
                {
                    return approvals.{|EI3005:RequestLeaveApproval|}(person, new Acme.LeaveApproval("Sample"));
                }
            }
            """),
        new("a publisher, with a context", """
            class Desk(IInteractionPublisher publisher)
            {
                public async Task<string> AskAsync(InteractionRequest request, CancellationToken ct)
                {
                    var handle = await publisher.{|EI3005:PublishAsync|}(request).ConfigureAwait(false);
                    return handle.InteractionId;
                }
            }
            """),
        new("the token of a hook", """
            sealed class Deputy(IInteractionPublisher publisher) : IInteractionHook
            {
                public async Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    if (request.TargetUserId == "u-1")
                    {
                        await publisher.{|EI3005:PublishAsync|}(new InteractionRequest { Type = "acme/note", TargetUserId = "u-2" });
                    }
                }
            }
            """),
        new("a local", """
            class Desk(Acme.Approvals approvals, CancellationTokenSource source)
            {
                public async Task AskAsync()
                {
                    var stop = source.Token;
                    await approvals.{|EI3005:PublishSurvey|}("u-1", "Who comes?");
                    stop.ThrowIfCancellationRequested();
                }
            }
            """),
        new("waiting again", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task<string> AgainAsync(string id, CancellationToken cancellationToken)
                {
                    try
                    {
                        return (await approvals.{|EI3005:ResumeLeaveApproval|}(id)).RespondedBy;
                    }
                    catch (InteractionTimeoutException)
                    {
                        return "nobody";
                    }
                }
            }
            """),
        new("the wait of a handle of answers", """
            class Desk
            {
                public async Task<int> CountAsync(InteractionEachHandle<Acme.Survey.Outcome> handle, CancellationToken cancellationToken) =>
                    (await handle.{|EI3005:WaitAsync|}()).GetHashCode();
            }
            """),
        new("a token of the function around a lambda that is run at once", """
            class Desk(Acme.Approvals approvals)
            {
                public Task AskAsync(string[] people, CancellationToken cancellationToken) =>
                    Task.WhenAll(people.Select(person => approvals.{|EI3005:TryRequestLeaveApproval|}(person, "Sample")));
            }
            """),
        new("a token of the lambda", """
            class Desk(Acme.Approvals approvals)
            {
                public Task AskAsync(string[] people) => Parallel.ForEachAsync(people, async (person, token) =>
                {
                    await approvals.{|EI3005:PublishLeaveApproval|}(person, "Sample");
                });
            }
            """),
        new("a token that a local function captures", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(CancellationToken cancellationToken)
                {
                    await One("u-1");
                    await One("u-2");

                    async Task One(string person) => await approvals.{|EI3005:PublishLeaveApproval|}(person, "Sample");
                }
            }
            """),
        new("a token of a static local function", """
            static class Desk
            {
                public static Task AskAsync(Acme.Approvals approvals, CancellationToken outer)
                {
                    return One(approvals, outer);

                    static Task One(Acme.Approvals approvals, CancellationToken inner) => approvals.{|EI3005:PublishLeaveApproval|}("u-1", "Sample");
                }
            }
            """),
        new("several tokens", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(CancellationToken request, CancellationToken shutdown) => await approvals.{|EI3005:TryRequestLeaveApproval|}("u-1", "Sample");
            }
            """),
        new("a task that is awaited later", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(CancellationToken cancellationToken)
                {
                    var answer = approvals.{|EI3005:TryRequestLeaveApproval|}("u-1", "Sample");
                    await Task.Delay(10, cancellationToken);
                    await answer;
                }
            }
            """),
        new("a list of tasks", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(string[] people, CancellationToken cancellationToken)
                {
                    var asked = new List<Task>();
                    foreach (var person in people) { asked.Add(approvals.{|EI3005:TryRequestLeaveApproval|}(person, "Sample")); }

                    await Task.WhenAll(asked);
                }
            }
            """),
        new("while it is not cancelled, in an iterator", """
            using System.Runtime.CompilerServices;

            class Desk(Acme.Approvals approvals)
            {
                public async IAsyncEnumerable<string> AskAsync([EnumeratorCancellation] CancellationToken cancellationToken)
                {
                    while (!cancellationToken.IsCancellationRequested)
                    {
                        yield return (await approvals.{|EI3005:PublishLeaveApproval|}("u-1", "Sample")).InteractionId;
                    }
                }
            }
            """),
        new("a deputy, after nobody answered", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(CancellationToken cancellationToken)
                {
                    try
                    {
                        await approvals.RequestLeaveApproval("u-1", "Sample", cancellationToken: cancellationToken);
                    }
                    catch (InteractionTimeoutException)
                    {
                        await approvals.{|EI3005:TryRequestLeaveApproval|}("u-2", "Sample");
                    }
                    catch (Exception other) when (other is not OperationCanceledException)
                    {
                        await approvals.{|EI3005:PublishSurvey|}("u-3", "What is wrong?");
                    }
                }
            }
            """),
        new("what is named, and a client that may not be there", """
            class Desk(Acme.Approvals? approvals)
            {
                public Task AskAsync(CancellationToken cancellationToken) =>
                    approvals?.{|EI3005:TryRequestLeaveApproval|}(days: 2, employee: "Sample", target: InteractionTarget.Role("members")) ?? Task.CompletedTask;
            }
            """),
        new("through a helper that takes the task", """
            static class Limits
            {
                public static async Task<T> InTime<T>(this Task<T> task) => await task.WaitAsync(TimeSpan.FromSeconds(1));
            }

            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(CancellationToken cancellationToken) => await approvals.{|EI3005:TryRequestLeaveApproval|}("u-1", "Sample").InTime();
            }
            """),
        new("an explicit implementation of a generic interface", """
            interface IHandler<in T> { Task HandleAsync(T message, CancellationToken cancellationToken); }

            class Handler<T>(Acme.Approvals approvals) : IHandler<T> where T : class
            {
                async Task IHandler<T>.HandleAsync(T message, CancellationToken cancellationToken) => await approvals.{|EI3005:PublishSurvey|}("u-1", $"{message}");
            }
            """),
        new("when it is not cancelled yet", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(CancellationToken cancellationToken)
                {
                    if (!cancellationToken.IsCancellationRequested) { await approvals.{|EI3005:PublishSurvey|}("u-1", "Who comes?"); }
                }
            }
            """),
    ];
}
