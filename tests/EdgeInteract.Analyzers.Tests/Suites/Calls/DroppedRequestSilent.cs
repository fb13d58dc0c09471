namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

internal static class DroppedRequestSilent
{
    public static IReadOnlyList<SourceCase> All { get; } =
    [
        new("awaited", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync() => await approvals.TryRequestLeaveApproval("u-1", "Sample").ConfigureAwait(false);
            }
            """),
        new("returned, by a function and as a task without a result", """
            class Desk(Acme.Approvals approvals)
            {
                public Task AskAsync() => approvals.RequestLeaveApproval("u-1", "Sample");

                public Task AgainAsync(string id) { return approvals.ResumeLeaveApproval(id); }
            }
            """),
        new("kept in a field, and in a dictionary", """
            class Desk(Acme.Approvals approvals)
            {
                private readonly Dictionary<string, Task> _waiting = [];
                private Task? _last;

                public void Ask(string person)
                {
                    _last = approvals.RequestLeaveApproval(person, "Sample");
                    _waiting[person] = approvals.RequestLeaveApproval(person, "Sample");
                }
            }
            """),
        new("given to somebody who takes care", """
            static class Tasks
            {
                public static void Forget(this Task task, Acme.ILog log) => task.ContinueWith(done => log.Write($"{done.Exception}"), TaskContinuationOptions.OnlyOnFaulted);
            }

            class Desk(Acme.Approvals approvals, Acme.ILog log)
            {
                public void Ask() => approvals.RequestLeaveApproval("u-1", "Sample").Forget(log);
            }
            """),
        new("a function that gives the task", """
            class Desk(Acme.Approvals approvals)
            {
                public Func<Task> Later() => () => approvals.RequestLeaveApproval("u-1", "Sample");
            }
            """),
        new("all of several", """
            class Desk(Acme.Approvals approvals)
            {
                public Task AskAsync(string[] people) => Task.WhenAll(people.Select(person => approvals.TryRequestLeaveApproval(person, "Sample")));
            }
            """),
        new("a local that is awaited later", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync()
                {
                    var task = approvals.TryRequestLeaveApproval("u-1", "Sample");
                    await Task.Yield();
                    await task;
                }
            }
            """),
        new("a list of tasks", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync(string[] people)
                {
                    var tasks = new List<Task>();
                    foreach (var person in people) { tasks.Add(approvals.TryRequestLeaveApproval(person, "Sample")); }

                    await Task.WhenAll(tasks);
                }
            }
            """),
        new("a continuation looks at how it ended", """
            class Desk(Acme.Approvals approvals, Acme.ILog log)
            {
                public void Ask() => approvals.RequestLeaveApproval("u-1", "Sample").ContinueWith(done => log.Write($"{done.Exception}"));
            }
            """),
        new("a thread waits", """
            class Desk(Acme.Approvals approvals)
            {
                public void Ask() => approvals.TryRequestLeaveApproval("u-1", "Sample").GetAwaiter().GetResult();
            }
            """),
        new("a local that a lambda awaits", """
            class Desk(Acme.Approvals approvals)
            {
                public Func<Task> Ask()
                {
                    var task = approvals.TryRequestLeaveApproval("u-1", "Sample");
                    return async () => await task;
                }
            }
            """),
        new("another method of that name", """
            class Approvals
            {
                public Task<InteractionResponse> RequestLeaveApproval(string person, CancellationToken cancellationToken = default) => throw new NotSupportedException();
            }

            class Desk(Approvals approvals)
            {
                public void Ask() { approvals.RequestLeaveApproval("u-1"); }
            }
            """),
        new("a method that somebody adds to the client", """
            namespace Acme
            {
                public partial class Approvals
                {
                    public async Task<InteractionAnswer<LeaveApproval.Outcome>?> RequestIfOpen(string person, CancellationToken cancellationToken = default)
                    {
                        var attempt = await TryRequestLeaveApproval(person, "Sample", cancellationToken: cancellationToken);
                        return attempt.Answer;
                    }
                }

                class Desk(Approvals approvals)
                {
                    public void Ask() { approvals.RequestIfOpen("u-1"); }
                }
            }
            """),
        new("cancelling, and looking how it stands", """
            class Desk(IInteractionPublisher publisher, InteractionHandle handle)
            {
                public void Stop()
                {
                    handle.CancelAsync("No longer needed.");
                    _ = publisher.FindAsync(handle.InteractionId);
                }
            }
            """),
        new("a call that is described, not made", """
            using System.Linq.Expressions;

            static class Verify
            {
                public static void Called(Expression<Action<IInteractionPublisher>> call) { }
            }

            class Check
            {
                public void Run() => Verify.Called(publisher => publisher.PublishAsync(new InteractionRequest { Type = "acme/one", TargetUserId = "u-1" }, CancellationToken.None));
            }
            """),
        new("a method group, and a name", """
            class Desk(Acme.Approvals approvals)
            {
                public Func<string, CancellationToken, Task> Again()
                {
                    Console.WriteLine(nameof(approvals.ResumeLeaveApproval));
                    return approvals.ResumeLeaveApproval;
                }
            }
            """),
        new("whoever comes first, and then the other", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync()
                {
                    var answer = approvals.TryRequestLeaveApproval("u-1", "Sample");
                    if (await Task.WhenAny(answer, Task.Delay(1000)) == answer) { await answer; }
                }
            }
            """),
        new("taken apart and awaited", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task AskAsync()
                {
                    var (first, second) = (approvals.TryRequestLeaveApproval("u-1", "Sample"), approvals.TryRequestLeaveApproval("u-2", "Sample"));
                    await first;
                    await second;
                }
            }
            """),
        new("an argument error that a test expects", """
            static class Assert
            {
                public static void Throws<T>(Action code) where T : Exception { }
            }

            class Check(Acme.Approvals approvals)
            {
                public void Run() => Assert.Throws<ArgumentNullException>(() => approvals.RequestLeaveApproval("u-1", (Acme.LeaveApproval)null!));
            }
            """),
    ];
}
