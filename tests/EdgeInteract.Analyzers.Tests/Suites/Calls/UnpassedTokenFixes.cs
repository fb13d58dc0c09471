namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

internal static class UnpassedTokenFixes
{
    public static IReadOnlyList<FixCase> All { get; } =
    [
        new(
            "by name, since options come before",
            """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(CancellationToken stop) => await approvals.PublishLeaveApproval("u-1", new Acme.LeaveApproval("Sample"));
            }
            """,
            """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(CancellationToken stop) => await approvals.PublishLeaveApproval("u-1", new Acme.LeaveApproval("Sample"), cancellationToken: stop);
            }
            """),
        new(
            "by position, since it is next",
            """
            class Desk(IInteractionPublisher publisher)
            {
                public async Task AskAsync(InteractionRequest request, CancellationToken ct)
                {
                    await publisher.PublishAsync(request /* as it is */).ConfigureAwait(false);
                }
            }
            """,
            """
            class Desk(IInteractionPublisher publisher)
            {
                public async Task AskAsync(InteractionRequest request, CancellationToken ct)
                {
                    await publisher.PublishAsync(request, ct /* as it is */).ConfigureAwait(false);
                }
            }
            """),
        new(
            "where there is no argument",
            """
            class Desk
            {
                public Task AnswersAsync(InteractionEachHandle<Acme.Survey.Outcome> handle, CancellationToken ct) => handle.WaitAsync(/* all of them */);
            }
            """,
            """
            class Desk
            {
                public Task AnswersAsync(InteractionEachHandle<Acme.Survey.Outcome> handle, CancellationToken ct) => handle.WaitAsync(ct/* all of them */);
            }
            """),
        new(
            "on a line of its own",
            """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(CancellationToken @default)
                {
                    await approvals.PublishLeaveApproval(
                        InteractionTarget.Role("members"),
                        // Who it is for.
                        employee: "Sample",
                        days: 3);
                }
            }
            """,
            """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(CancellationToken @default)
                {
                    await approvals.PublishLeaveApproval(
                        InteractionTarget.Role("members"),
                        // Who it is for.
                        employee: "Sample",
                        days: 3,
                        cancellationToken: @default);
                }
            }
            """),
        new(
            "behind a comment",
            """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(CancellationToken ct)
                {
                    await approvals.PublishLeaveApproval(
                        "u-1",
                        "Sample" // the employee
                        );
                }
            }
            """,
            """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(CancellationToken ct)
                {
                    await approvals.PublishLeaveApproval(
                        "u-1",
                        "Sample", cancellationToken: ct // the employee
                        );
                }
            }
            """),
        new(
            "the token of a lambda",
            """
            class Desk(Acme.Approvals approvals)
            {
                public Task AskAsync(string[] people) =>
                    Parallel.ForEachAsync(people, async (person, token) => await approvals.PublishSurvey(person, "Who comes?", new InteractionOptions { TimeoutMs = 1000 }));
            }
            """,
            """
            class Desk(Acme.Approvals approvals)
            {
                public Task AskAsync(string[] people) =>
                    Parallel.ForEachAsync(people, async (person, token) => await approvals.PublishSurvey(person, "Who comes?", new InteractionOptions { TimeoutMs = 1000 }, token));
            }
            """),
    ];

    public static IReadOnlyList<SourceCase> Unfixable { get; } =
    [
        new("which of two is for its author to say", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(CancellationToken request, CancellationToken shutdown) => await approvals.PublishLeaveApproval("u-1", "Sample");
            }
            """),
        new("a source that may be linked to the token", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(CancellationToken cancellationToken)
                {
                    using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
                    await approvals.PublishLeaveApproval("u-1", "Sample");
                }
            }
            """),
    ];
}
