namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

internal static class UnpassedTokenSilent
{
    public static IReadOnlyList<SourceCase> All { get; } =
    [
        new("passed by name, and by position", """
            class Desk(Acme.Approvals approvals, IInteractionPublisher publisher)
            {
                public async Task AskAsync(InteractionRequest request, CancellationToken cancellationToken)
                {
                    await approvals.TryRequestLeaveApproval("u-1", "Sample", cancellationToken: cancellationToken);
                    await publisher.PublishAsync(request, cancellationToken);
                }
            }
            """),
        new("a decision", """
            class Desk(Acme.Approvals approvals, IInteractionPublisher publisher)
            {
                public async Task AskAsync(InteractionRequest request, CancellationToken cancellationToken)
                {
                    await approvals.PublishLeaveApproval("u-1", "Sample", cancellationToken: CancellationToken.None);
                    await publisher.PublishAsync(request, default);
                }
            }
            """),
        new("no token", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(CancellationTokenSource? source, CancellationToken? maybe) => await approvals.PublishLeaveApproval("u-1", "Sample");
            }
            """),
        new("a token in a field, and of a primary constructor", """
            class Desk(Acme.Approvals approvals, CancellationToken stop)
            {
                private readonly CancellationToken _stop = stop;

                public async Task AskAsync()
                {
                    await approvals.PublishLeaveApproval("u-1", "Sample");
                    _stop.ThrowIfCancellationRequested();
                }
            }
            """),
        new("a token that is declared later, or elsewhere", """
            class Desk(Acme.Approvals approvals, CancellationTokenSource source)
            {
                public async Task AskAsync(bool isUrgent)
                {
                    if (isUrgent)
                    {
                        var inner = source.Token;
                        inner.ThrowIfCancellationRequested();
                    }

                    await approvals.PublishLeaveApproval("u-1", "Sample");
                    var later = source.Token;
                    later.ThrowIfCancellationRequested();
                }
            }
            """),
        new("a static local function cannot reach it", """
            static class Desk
            {
                public static Task AskAsync(Acme.Approvals approvals, CancellationToken cancellationToken)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    return One(approvals);

                    static async Task One(Acme.Approvals approvals) => await approvals.PublishLeaveApproval("u-1", "Sample");
                }
            }
            """),
        new("what is done in any case", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task RunAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
                {
                    try { await work(cancellationToken); }
                    finally { await approvals.PublishSurvey("u-1", "How was it?"); }
                }
            }
            """),
        new("what is done since it was cancelled", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task RunAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
                {
                    try { await work(cancellationToken); }
                    catch (TaskCanceledException) { await approvals.PublishSurvey("u-1", "Why was it cancelled?"); }
                    catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested) { await approvals.PublishSurvey("u-1", "Why was it cancelled?"); }
                }
            }
            """),
        new("what is done after any failure", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task RunAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
                {
                    try { await work(cancellationToken); }
                    catch { await approvals.PublishSurvey("u-1", "What is wrong?"); throw; }
                }
            }
            """),
        new("what is done when it has been cancelled", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task StopAsync(CancellationToken cancellationToken)
                {
                    if (cancellationToken.IsCancellationRequested) { await approvals.PublishSurvey("u-1", "Why was it cancelled?"); }
                }
            }
            """),
        new("what is registered with it", """
            class Desk(Acme.Approvals approvals)
            {
                public void Watch(CancellationToken cancellationToken) =>
                    cancellationToken.Register(async () => await approvals.PublishSurvey("u-1", "Why was it cancelled?"));
            }
            """),
        new("a request that outlives the method, in a field or with another", """
            class Follower { public void Follow(Task answer) { } }

            class Desk(Acme.Approvals approvals, Follower follower)
            {
                private Task? _last;

                public void Ask(CancellationToken cancellationToken)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    _last = approvals.RequestLeaveApproval("u-1", "Sample");
                    follower.Follow(approvals.RequestLeaveApproval("u-2", "Sample"));
                }
            }
            """),
        new("a lambda that runs at another time", """
            class Desk(Acme.Approvals approvals)
            {
                public event Func<Task>? Opened;

                public Task StartAsync(CancellationToken cancellationToken)
                {
                    Opened += async () => await approvals.PublishLeaveApproval("u-1", "Sample");
                    return Opened.Invoke();
                }
            }
            """),
        new("a thread of its own", """
            class Desk(Acme.Approvals approvals)
            {
                public void Start(CancellationToken cancellationToken)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    _ = Task.Run(async () => await approvals.PublishLeaveApproval("u-1", "Sample"));
                }
            }
            """),
        new("a token that is not wanted", """
            class Desk(Acme.Approvals approvals)
            {
                public Task AskAsync(string[] people, CancellationToken cancellationToken) =>
                    Parallel.ForEachAsync(people, cancellationToken, async (person, _) => await approvals.PublishLeaveApproval(person, "Sample"));
            }
            """),
        new("calls that ask nobody", """
            class Desk(IInteractionPublisher publisher, InteractionHandle handle)
            {
                public async Task StopAsync(CancellationToken cancellationToken)
                {
                    await handle.CancelAsync("No longer needed.");
                    await publisher.CancelAsync(handle.InteractionId);
                }
            }
            """),
        new("a token that has no value yet", """
            class Desk(Acme.Approvals approvals)
            {
                public bool TryTake(out CancellationToken token)
                {
                    approvals.PublishLeaveApproval("u-1", "Sample").GetAwaiter().GetResult();
                    token = default;
                    return true;
                }
            }
            """),
        new("a source whose token would have to be asked for", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync()
                {
                    using var limit = new CancellationTokenSource(1000);
                    await approvals.PublishLeaveApproval("u-1", "Sample");
                }
            }
            """),
        new("the token that the call itself gives", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync()
                {
                    var token = Make(await approvals.PublishLeaveApproval("u-1", "Sample"));
                    token.ThrowIfCancellationRequested();
                }

                private static CancellationToken Make(object handle) => new(handle is null);
            }
            """),
    ];
}
