namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

internal static class DroppedRequestFound
{
    public static IReadOnlyList<SourceCase> All { get; } =
    [
        new("a statement of its own", """
            class Desk(Acme.Approvals approvals)
            {
                public void Ask() { approvals.{|EI3004:RequestLeaveApproval|}("u-1", "Sample"); }
            }
            """),
        new("a statement of a local function", """
            class Desk(Acme.Approvals approvals)
            {
                public void Ask(string[] people)
                {
                    foreach (var person in people) { One(person); }

                    void One(string person) { approvals.{|EI3004:PublishLeaveApproval|}(person, employee: "Sample", days: 2); }
                }
            }
            """),
        new("an attempt that is discarded", """
            class Desk(Acme.Approvals approvals)
            {
                public void Ask() => _ = approvals.{|EI3004:TryRequestLeaveApproval|}("u-1", new Acme.LeaveApproval("Sample"));
            }
            """),
        new("a local that is never read", """
            class Desk(Acme.Approvals approvals)
            {
                public int Ask()
                {
                    var task = approvals.{|EI3004:RequestLeaveApproval|}("u-1", "Sample");
                    return 1;
                }
            }
            """),
        new("a local that is only written", """
            class Desk(IInteractionPublisher publisher)
            {
                public void Ask(InteractionRequest request)
                {
                    Task task;
                    task = publisher.{|EI3004:PublishAndWaitAsync|}(request);
                }
            }
            """),
        new("a local that is only discarded", """
            class Desk(IInteractionPublisher publisher)
            {
                public void Ask(InteractionRequest request)
                {
                    var task = publisher.{|EI3004:PublishAsync|}(request);
                    _ = task;
                }
            }
            """),
        new("a lambda that becomes an action", """
            class Desk(Acme.Approvals approvals)
            {
                public void Ask(List<string> people) => people.ForEach(person => approvals.{|EI3004:RequestLeaveApproval|}(person, "Sample"));
            }
            """),
        new("an action in a local", """
            class Desk(Acme.Approvals approvals)
            {
                public Action Later()
                {
                    Action ask = () => approvals.{|EI3004:RequestSurvey|}("role:members", question: "Who comes?");
                    return ask;
                }
            }
            """),
        new("a client that may not be there", """
            class Desk(Acme.Approvals? approvals)
            {
                public void Ask() { approvals?.{|EI3004:RequestLeaveApproval|}("u-1", "Sample"); }
            }
            """),
        new("with a context that nobody returns to", """
            class Desk(Acme.Approvals approvals)
            {
                public void Ask() { approvals.{|EI3004:RequestLeaveApproval|}("u-1", "Sample").ConfigureAwait(false); }
            }
            """),
        new("several at once, none of which is waited for", """
            class Desk(Acme.Approvals approvals)
            {
                public void Ask()
                {
                    _ = Task.WhenAll(approvals.{|EI3004:RequestLeaveApproval|}("u-1", "Sample"), approvals.{|EI3004:RequestLeaveApproval|}("u-2", "Sample"));
                }
            }
            """),
        new("on another thread that nobody waits for", """
            class Desk(Acme.Approvals approvals)
            {
                public void Ask() { Task.Run(() => approvals.{|EI3004:RequestLeaveApproval|}("u-1", "Sample")); }
            }
            """),
        new("waiting again, for nothing", """
            class Desk(Acme.Approvals approvals)
            {
                public Desk(Acme.Approvals approvals, string id) : this(approvals) => approvals.{|EI3004:ResumeLeaveApproval|}(id);
            }
            """),
        new("the wait of a handle", """
            class Desk(Acme.Approvals approvals)
            {
                public async Task<string> AskAsync()
                {
                    var handle = await approvals.PublishLeaveApproval("u-1", "Sample");
                    _ = handle.{|EI3004:WaitAsync|}();
                    return handle.InteractionId;
                }
            }
            """),
        new("one branch of a choice, and the other", """
            class Desk(Acme.Approvals approvals)
            {
                public void Ask(bool isUrgent)
                {
                    _ = isUrgent ? approvals.{|EI3004:RequestLeaveApproval|}("u-1", "Sample") : approvals.{|EI3004:RequestLeaveApproval|}("u-2", "Sample");
                }
            }
            """),
        new("a publisher of one's own, by its class", """
            abstract class Publisher : IInteractionPublisher
            {
                public abstract Task<InteractionHandle> PublishAsync(InteractionRequest request, CancellationToken cancellationToken = default);
                public abstract Task<InteractionResponse> PublishAndWaitAsync(InteractionRequest request, CancellationToken cancellationToken = default);
                public abstract Task<InteractionResponses> PublishAndCollectAsync(InteractionRequest request, CancellationToken cancellationToken = default);
                public abstract Task<InteractionResponse> WaitAsync(string interactionId, CancellationToken cancellationToken = default);
                public abstract Task<InteractionResponses> CollectAsync(string interactionId, CancellationToken cancellationToken = default);
                public abstract Task<bool> CancelAsync(string interactionId, string? reason = null, CancellationToken cancellationToken = default);
                public abstract Task<InteractionSnapshot?> FindAsync(string interactionId, CancellationToken cancellationToken = default);

                public void Ask(InteractionRequest request) { {|EI3004:PublishAndCollectAsync|}(request); }
            }
            """),
        new("a type of the product itself, in an iterator", """
            using EdgeInteract.BuiltIn;

            class Desk(BuiltInInteractions interactions)
            {
                public IEnumerable<int> Count()
                {
                    for (var i = 0; i < 3; i++)
                    {
                        interactions.{|EI3004:RequestConfirmation|}("u-1", message: "Sure?");
                        yield return i;
                    }
                }
            }
            """),
        new("taken apart into nothing", """
            class Desk(Acme.Approvals approvals)
            {
                public void Ask()
                {
                    var (first, _) = (1, approvals.{|EI3004:RequestLeaveApproval|}("u-1", "Sample"));
                    Console.WriteLine(first);
                }
            }
            """),
        new("a property that asks by the way, and a cast", """
            class Desk(Acme.Approvals approvals)
            {
                public int Count
                {
                    set { _ = (Task)(approvals.{|EI3004:PublishSurvey|}("u-1", "Who comes?")); }
                }
            }
            """),
        new("an async lambda that forgets the await in a choice of its own", """
            class Desk(Acme.Approvals approvals)
            {
                public Func<Task> Later(int kind) => async () =>
                {
                    await Task.Yield();
                    _ = kind switch { 1 => approvals.{|EI3004:RequestLeaveApproval|}("u-1", "Sample"), _ => null };
                };
            }
            """),
    ];
}
