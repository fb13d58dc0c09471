namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

internal static class DroppedRequestFixes
{
    public static IReadOnlyList<FixCase> All { get; } =
    [
        new(
            "a statement",
            """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync()
                {
                    // Nobody has to say anything yet.
                    approvals.PublishLeaveApproval("u-1", "Sample"); // the first
                    await Task.Yield();
                }
            }
            """,
            """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync()
                {
                    // Nobody has to say anything yet.
                    await approvals.PublishLeaveApproval("u-1", "Sample"); // the first
                    await Task.Yield();
                }
            }
            """),
        new(
            "a discard",
            """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync()
                {
                    await Task.Yield();
                    _ = /* the manager */ approvals.TryRequestLeaveApproval("u-1",
                        employee: "Sample",
                        days: 3); // two lines more
                }
            }
            """,
            """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync()
                {
                    await Task.Yield();
                    await /* the manager */ approvals.TryRequestLeaveApproval("u-1",
                        employee: "Sample",
                        days: 3); // two lines more
                }
            }
            """),
        new(
            "with a context",
            """
            class Desk(IInteractionPublisher publisher)
            {
                public async ValueTask AskAsync(InteractionRequest request)
                {
                    await Task.Yield();
                    publisher.PublishAsync(request).ConfigureAwait(false);
                }
            }
            """,
            """
            class Desk(IInteractionPublisher publisher)
            {
                public async ValueTask AskAsync(InteractionRequest request)
                {
                    await Task.Yield();
                    await publisher.PublishAsync(request).ConfigureAwait(false);
                }
            }
            """),
        new(
            "in an async lambda of a method that is not",
            """
            class Desk(Acme.Approvals approvals)
            {
                public Func<Task> Later() => async () => { await Task.Yield(); if (DateTime.UtcNow.Hour > 8) approvals.PublishSurvey("u-1", "Who comes?"); };
            }
            """,
            """
            class Desk(Acme.Approvals approvals)
            {
                public Func<Task> Later() => async () => { await Task.Yield(); if (DateTime.UtcNow.Hour > 8) await approvals.PublishSurvey("u-1", "Who comes?"); };
            }
            """),
        new(
            "in an async local function, where a timeout is handled",
            """
            class Desk(Acme.Approvals approvals)
            {
                public Task AskAsync()
                {
                    return One();

                    async Task One()
                    {
                        try
                        {
                            await Task.Yield();
                            approvals.RequestLeaveApproval("u-1", "Sample");
                        }
                        catch (InteractionTimeoutException)
                        {
                        }
                    }
                }
            }
            """,
            """
            class Desk(Acme.Approvals approvals)
            {
                public Task AskAsync()
                {
                    return One();

                    async Task One()
                    {
                        try
                        {
                            await Task.Yield();
                            await approvals.RequestLeaveApproval("u-1", "Sample");
                        }
                        catch (InteractionTimeoutException)
                        {
                        }
                    }
                }
            }
            """),
    ];

    public static IReadOnlyList<SourceCase> Unfixable { get; } =
    [
        new("the function is not async", """
            class Desk(Acme.Approvals approvals)
            {
                public void Ask() { approvals.RequestLeaveApproval("u-1", "Sample"); }
            }
            """),
        new("the lambda is not async, the function around it is", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(List<string> people)
                {
                    await Task.Yield();
                    people.ForEach(person => { approvals.RequestLeaveApproval(person, "Sample"); });
                }
            }
            """),
        new("there may be no task", """
            class Desk(Acme.Approvals? approvals)
            {
                public async Task AskAsync()
                {
                    await Task.Yield();
                    approvals?.RequestLeaveApproval("u-1", "Sample");
                }
            }
            """),
        new("nothing can be awaited while a lock is held", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync()
                {
                    await Task.Yield();
                    lock (this) { approvals.RequestLeaveApproval("u-1", "Sample"); }
                }
            }
            """),
        new("what the local is for is not known", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync()
                {
                    await Task.Yield();
                    var answer = approvals.RequestLeaveApproval("u-1", "Sample");
                }
            }
            """),
    ];
}
