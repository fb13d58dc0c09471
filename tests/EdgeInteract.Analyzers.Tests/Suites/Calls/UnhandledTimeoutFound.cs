namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

internal static class UnhandledTimeoutFound
{
    public static IReadOnlyList<SourceCase> All { get; } =
    [
        new("nothing handles anything", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task<string> AskAsync() => (await approvals.{|EI3001:RequestLeaveApproval|}("u-1", "Sample")).RespondedBy;
            }
            """),
        new("another exception is handled, and what must be done is", """
            class Desk(Acme.Approvals approvals, Acme.ILog log)
            {
                public async Task AskAsync()
                {
                    try { await approvals.{|EI3001:RequestLeaveApproval|}("u-1", "Sample").ConfigureAwait(false); }
                    catch (InteractionBlockedException) { log.Write("blocked"); }
                    catch (TimeoutException) { log.Write("late"); }
                    finally { log.Write("done"); }
                }
            }
            """),
        new("a filter keeps it out", """
            class Desk(IInteractionPublisher publisher, Acme.ILog log)
            {
                public async Task AskAsync(InteractionRequest request)
                {
                    try { await publisher.{|EI3001:PublishAndWaitAsync|}(request); }
                    catch (InteractionException other) when (other is not InteractionTimeoutException) { log.Write(other.Message); }
                }
            }
            """),
        new("a filter lets only others in", """
            class Desk(Acme.Approvals approvals, Acme.ILog log)
            {
                public async Task AskAsync()
                {
                    try { await approvals.{|EI3001:RequestLeaveApproval|}("u-1", "Sample"); }
                    catch (Exception other) when (other is InteractionBlockedException or OperationCanceledException && other.Message.Length > 0) { log.Write(other.Message); }
                }
            }
            """),
        new("in the handler of the first one", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync()
                {
                    try { await approvals.RequestLeaveApproval("u-1", "Sample"); }
                    catch (InteractionTimeoutException) { await approvals.{|EI3001:RequestLeaveApproval|}("u-2", "Sample"); }
                }
            }
            """),
        new("the call is in a try and the await is not", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync()
                {
                    Task<InteractionAnswer<Acme.LeaveApproval.Outcome>> answer;
                    try { answer = approvals.{|EI3001:RequestLeaveApproval|}("u-1", "Sample"); }
                    catch (InteractionTimeoutException) { return; }

                    await answer;
                }
            }
            """),
        new("a local, with a limit of its own", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync()
                {
                    var answer = approvals.{|EI3001:RequestLeaveApproval|}("u-1", "Sample");
                    try { await answer.WaitAsync(TimeSpan.FromMinutes(1)); }
                    catch (TimeoutException) { }
                }
            }
            """),
        new("all of several", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(string[] people)
                {
                    await Task.WhenAll(approvals.{|EI3001:RequestLeaveApproval|}("u-1", "Sample"), approvals.{|EI3001:RequestLeaveApproval|}("u-2", "Sample"));
                    await Task.WhenAll(people.Select(person => approvals.{|EI3001:RequestLeaveApproval|}(person, "Sample")));
                }
            }
            """),
        new("the first of several", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task<string> AskAsync()
                {
                    var first = await Task.WhenAny(approvals.{|EI3001:RequestLeaveApproval|}("u-1", "Sample"), approvals.{|EI3001:RequestLeaveApproval|}("u-2", "Sample"));
                    return (await first).RespondedBy;
                }
            }
            """),
        new("waiting again, in a using and a switch", """
            class Desk(Acme.Approvals approvals, IDisposable scope)
            {
                public async ValueTask<int> AgainAsync(string id)
                {
                    using (scope)
                    {
                        return (await approvals.{|EI3001:ResumeLeaveApproval|}(id)).Outcome switch { Acme.LeaveApproval.Approved => 1, Acme.LeaveApproval.Rejected => 2, _ => 3 };
                    }
                }
            }
            """),
        new("the wait of a handle", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task<int> AskAsync()
                {
                    var handle = await approvals.PublishLeaveApproval("u-1", "Sample");
                    return (await handle.{|EI3001:WaitAsync|}()).GetHashCode();
                }
            }
            """),
        new("a private method, one of whose callers does not handle it", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task FirstAsync()
                {
                    try { await AskAsync("u-1"); }
                    catch (InteractionTimeoutException) { }
                }

                public async Task SecondAsync() => await AskAsync("u-2");

                private async Task AskAsync(string person) => await approvals.{|EI3001:RequestLeaveApproval|}(person, "Sample");
            }
            """),
        new("a private method that starts and is left alone", """
            class Desk(Acme.Approvals approvals)
            {
                public void Start()
                {
                    try { _ = AskAsync(); }
                    catch (InteractionTimeoutException) { }
                }

                private async Task AskAsync() => await approvals.{|EI3001:RequestLeaveApproval|}("u-1", "Sample");
            }
            """),
        new("a private method that returns the task to one that awaits it", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task RunAsync() => await AskAsync();

                private Task AskAsync()
                {
                    try { return approvals.{|EI3001:RequestLeaveApproval|}("u-1", "Sample"); }
                    catch (InteractionTimeoutException) { return Task.CompletedTask; }
                }
            }
            """),
        new("a local function", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task RunAsync()
                {
                    await One("u-1");

                    async Task One(string person) { await approvals.{|EI3001:RequestLeaveApproval|}(person, "Sample"); }
                }
            }
            """),
        new("a lambda in a local", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task RunAsync()
                {
                    Func<string, Task> one = async person => { await approvals.{|EI3001:RequestLeaveApproval|}(person, "Sample"); };
                    await one("u-1");
                }
            }
            """),
        new("a lambda that the framework runs", """
            class Desk(Acme.Approvals approvals)
            {
                public Task RunAsync(string[] people) => AllAsync(people);

                public async Task AllAsync(string[] people) =>
                    await Parallel.ForEachAsync(people, async (person, token) => await approvals.{|EI3001:RequestLeaveApproval|}(person, "Sample", cancellationToken: token));
            }
            """),
        new("an event, and an async void", """
            class Desk(Acme.Approvals approvals)
            {
                public event Action? Opened;

                public void Start()
                {
                    try
                    {
                        Opened += async () => await approvals.{|EI3001:RequestLeaveApproval|}("u-1", "Sample");
                        OnOpened();
                    }
                    catch (InteractionTimeoutException) { }

                    Opened?.Invoke();
                }

                private async void OnOpened() => await approvals.{|EI3001:RequestLeaveApproval|}("u-2", "Sample");
            }
            """),
        new("a thread that waits", """
            class Desk(Acme.Approvals approvals)
            {
                public string Ask() => approvals.{|EI3001:RequestLeaveApproval|}("u-1", "Sample").GetAwaiter().GetResult().RespondedBy;

                public string Again(string id)
                {
                    try { return approvals.{|EI3001:ResumeLeaveApproval|}(id).Result.RespondedBy; }
                    catch (InvalidOperationException) { return ""; }
                }
            }
            """),
        new("the documentation speaks of another exception", """
            interface IDesk
            {
                /// <summary>Asks.</summary>
                /// <exception cref="InteractionBlockedException">A hook blocked it.</exception>
                Task AskAsync();
            }

            class Desk(Acme.Approvals approvals) : IDesk
            {
                /// <inheritdoc/>
                async Task IDesk.AskAsync() => await approvals.{|EI3001:RequestLeaveApproval|}("u-1", "Sample");
            }
            """),
        new("the handler of an endpoint", """
            namespace Microsoft.AspNetCore.Builder
            {
                class App { public void MapPost(string path, Delegate handler) { } }
            }

            static class Endpoints
            {
                public static void Map(Microsoft.AspNetCore.Builder.App app)
                {
                    app.MapPost("/one", async (Acme.Approvals approvals) => (await approvals.{|EI3001:RequestLeaveApproval|}("u-1", "Sample")).RespondedBy);
                    app.MapPost("/two", TwoAsync);
                }

                private static async Task<string> TwoAsync(Acme.Approvals approvals) => (await approvals.{|EI3001:RequestLeaveApproval|}("u-2", "Sample")).RespondedBy;
            }
            """),
    ];
}
