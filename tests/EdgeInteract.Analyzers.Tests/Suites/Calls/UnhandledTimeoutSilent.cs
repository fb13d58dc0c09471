namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

/// <summary>Where the timeout is handled by the function that awaits, or is no exception.</summary>
internal static class UnhandledTimeoutSilent
{
    public static IReadOnlyList<SourceCase> All { get; } =
    [
        new("caught", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task<string> AskAsync()
                {
                    try { return (await approvals.RequestLeaveApproval("u-1", "Sample")).RespondedBy; }
                    catch (InteractionTimeoutException late) when (late.TimeoutMs > 0) { return "nobody"; }
                }
            }
            """),
        new("caught by a base, and without a type", """
            class Desk(Acme.Approvals approvals, Acme.ILog log)
            {
                public async Task AskAsync()
                {
                    try { await approvals.RequestLeaveApproval("u-1", "Sample"); } catch (InteractionException error) { log.Write(error.Message); }
                    try { await approvals.RequestLeaveApproval("u-1", "Sample"); } catch (Exception error) { log.Write(error.Message); }
                    try { await approvals.RequestLeaveApproval("u-1", "Sample"); } catch { log.Write("failed"); }
                }
            }
            """),
        new("caught by a filter that names it", """
            class Desk(IInteractionPublisher publisher, Acme.ILog log)
            {
                public async Task AskAsync(InteractionRequest request)
                {
                    try { await publisher.PublishAndWaitAsync(request); }
                    catch (Exception error) when (error is InteractionTimeoutException or InteractionBlockedException) { log.Write(error.Message); }
                }
            }
            """),
        new("caught by a filter that nobody can tell", """
            class Desk(Acme.Approvals approvals, Acme.ILog log)
            {
                public async Task AskAsync()
                {
                    try { await approvals.RequestLeaveApproval("u-1", "Sample"); }
                    catch (Exception error) when (IsExpected(error) && error is not OperationCanceledException) { log.Write(error.Message); }
                }

                private static bool IsExpected(Exception error) => error.Message.Length > 0;
            }
            """),
        new("caught further out, from a loop in a try of another kind", """
            class Desk(Acme.Approvals approvals, Acme.ILog log)
            {
                public async Task AskAsync(string[] people)
                {
                    try
                    {
                        foreach (var person in people)
                        {
                            try { await approvals.RequestLeaveApproval(person, "Sample"); }
                            finally { log.Write(person); }
                        }
                    }
                    catch (InteractionTimeoutException) { log.Write("nobody"); }
                }
            }
            """),
        new("caught, and thrown as something else", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync()
                {
                    try { await approvals.RequestLeaveApproval("u-1", "Sample"); }
                    catch (InteractionTimeoutException late) { throw new InvalidOperationException("Nobody decides.", late); }
                }
            }
            """),
        new("a value in place of an exception", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task<bool> AskAsync() => (await approvals.TryRequestLeaveApproval("u-1", "Sample")).Status == InteractionAttemptStatus.TimedOut;
            }
            """),
        new("each member answers, and the deadline is a result", """
            class Desk(Acme.Approvals approvals, IInteractionPublisher publisher)
            {
                public async Task AskAsync(InteractionRequest request)
                {
                    await approvals.RequestSurvey(InteractionTarget.Role("members"), "Who comes?");
                    await publisher.PublishAndCollectAsync(request);
                    var handle = await approvals.PublishSurvey("u-1", "Who comes?");
                    await handle.WaitAsync();
                    await publisher.CollectAsync(handle.InteractionId);
                    await approvals.ResumeSurvey(handle.InteractionId);
                }
            }
            """),
        new("asked without waiting", """
            class Desk(Acme.Approvals approvals, IInteractionPublisher publisher)
            {
                public async Task<string> AskAsync(InteractionRequest request)
                {
                    await publisher.PublishAsync(request);
                    return (await approvals.PublishLeaveApproval("u-1", "Sample")).InteractionId;
                }
            }
            """),
        new("awaited twice, first where it is handled", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task<string> AskAsync()
                {
                    var answer = approvals.RequestLeaveApproval("u-1", "Sample");
                    try { await answer; }
                    catch (InteractionTimeoutException) { return "nobody"; }

                    return (await answer).RespondedBy;
                }
            }
            """),
        new("the task is asked how it ended", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task<string> AskAsync()
                {
                    var answer = approvals.RequestLeaveApproval("u-1", "Sample");
                    await Task.WhenAny(answer);
                    return answer.IsFaulted ? "nobody" : (await answer).RespondedBy;
                }
            }
            """),
        new("a continuation, and an await that never throws", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync()
                {
                    await approvals.RequestLeaveApproval("u-1", "Sample").ContinueWith(done => done.Exception);
                    await ((Task)approvals.RequestLeaveApproval("u-2", "Sample")).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                }
            }
            """),
        new("several, and what all of them threw", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(string[] people)
                {
                    try { await Task.WhenAll(people.Select(person => approvals.RequestLeaveApproval(person, "Sample"))); }
                    catch (InteractionTimeoutException) { }

                    try { Task.WaitAll(approvals.RequestLeaveApproval("u-1", "Sample")); }
                    catch (AggregateException) { }
                }
            }
            """),
        new("another method of that name", """
            class Approvals
            {
                public Task<string> RequestLeaveApproval(string person) => Task.FromResult(person);
            }

            class Desk(Approvals approvals, Task waiting)
            {
                public async Task AskAsync()
                {
                    await approvals.RequestLeaveApproval("u-1");
                    await waiting.WaitAsync(TimeSpan.FromSeconds(1));
                }
            }
            """),
    ];
}
