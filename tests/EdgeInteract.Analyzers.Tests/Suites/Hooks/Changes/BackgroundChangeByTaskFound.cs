namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Changes;

/// <summary>Tasks that nobody awaits.</summary>
internal static class BackgroundChangeByTaskFound
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new(
            "an asynchronous method is called and left",
            ChangeSources.Before(
                """
                {|EI2004:MarkAsync(request)|};
                _ = {|EI2004:MarkAsync(request, ct)|};
                return Task.CompletedTask;
                """,
                modifier: "")),
        new(
            "a method that returns nothing",
            ChangeSources.Before(
                """
                {|EI2004:Mark(request)|};
                await Task.Yield();
                """,
                """
                private static async void Mark(InteractionRequest request)
                {
                    await Task.Delay(10);
                    request.Title = "Late";
                }
                """)),
        new(
            "an asynchronous local function and lambda",
            ChangeSources.Before("""
                _ = {|EI2004:RedirectAsync()|};
                Func<InteractionRequest, Task> rename = async asked =>
                {
                    await Task.Delay(10);
                    asked.Title = "Late";
                };
                _ = {|EI2004:rename(request)|};
                await Task.Yield();

                async Task RedirectAsync()
                {
                    await Task.Delay(10);
                    request.TargetUserId = "deputy";
                }
                """)),
        new(
            "the task is kept in a local that nobody awaits",
            ChangeSources.Before("""
                var marking = {|EI2004:MarkAsync(request)|};
                log.LogInformation("{Done}", marking.IsCompleted);
                await Task.Yield();
                """)),
        new(
            "the tasks of a list that nobody awaits",
            ChangeSources.Before("""
                var tasks = new List<Task>();
                foreach (var name in names)
                {
                    tasks.Add({|EI2004:MarkAsync(request)|});
                }

                _ = Task.WhenAll(tasks);
                await Task.Yield();
                """)),
        new(
            "one of two tasks is awaited",
            ChangeSources.Before("""
                var first = MarkAsync(request);
                var second = {|EI2004:MarkAsync(request, ct)|};
                await first;
                """)),
        new(
            "a way out before it is awaited",
            ChangeSources.Before("""
                var marking = {|EI2004:MarkAsync(request)|};
                if (request.Priority == InteractionPriority.High)
                {
                    return;
                }

                await marking;
                """)),
        new(
            "it is awaited on one way only",
            ChangeSources.Before("""
                var marking = {|EI2004:MarkAsync(request)|};
                if (request.Priority == InteractionPriority.High)
                {
                    await marking;
                }
                """)),
        new(
            "what goes on with the task is left as well",
            ChangeSources.Before("""
                _ = {|EI2004:MarkAsync(request)|}.ContinueWith(task => log.LogInformation("{Status}", task.Status));
                {|EI2004:MarkAsync(request)|}.ConfigureAwait(false);
                await Task.Yield();
                """)),
        new(
            "a helper awaits the method that changes it, and nobody the helper",
            ChangeSources.Before(
                """
                _ = {|EI2004:OuterAsync(request)|};
                await Task.Yield();
                """,
                """
                private async Task OuterAsync(InteractionRequest request) => await InnerAsync(request).ConfigureAwait(false);

                private static async Task InnerAsync(InteractionRequest request)
                {
                    await Task.Delay(10);
                    request.Metadata["late"] = "yes";
                }
                """)),
        new(
            "a method gives the task back that changes it",
            ChangeSources.Before(
                """
                {|EI2004:RedirectAsync(request)|};
                return Task.CompletedTask;
                """,
                """
                private Task RedirectAsync(InteractionRequest request) => Task.Run(() => request.TargetUserId = "deputy");
                """,
                modifier: "")),
        new(
            "a helper lets tasks go",
            ChangeSources.Before("""
                {|EI2004:MarkAsync(request).Forget()|};
                await Task.Yield();
                """) + """

                public static class Tasks
                {
                    public static async void Forget(this Task task)
                    {
                        try
                        {
                            await task;
                        }
                        catch (InvalidOperationException)
                        {
                        }
                    }
                }
                """),
        new(
            "the hook of a base class is not awaited",
            """
            public abstract class BaseHook : IInteractionHook
            {
                public virtual async Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    await Task.Delay(10, ct);
                    request.Title = "Late";
                }
            }

            public sealed class TestedHook : BaseHook
            {
                public override Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    _ = {|EI2004:base.OnBeforePublish(request, ct)|};
                    return Task.CompletedTask;
                }
            }
            """),
        new(
            "a typed hook and what runs for each of its names",
            """
            public sealed class TestedHook(List<string> names) : IInteractionHook<LeaveApproval, LeaveApproval.Outcome>
            {
                public Task OnBeforePublish(InteractionRequest request, LeaveApproval payload, CancellationToken ct)
                {
                    Parallel.ForEachAsync(names, ct, async (name, token) =>
                    {
                        await Task.Delay(10, token);
                        {|EI2004:request.Payload = payload with { Employee = name }|};
                    });
                    return Task.CompletedTask;
                }
            }
            """),
        new(
            "a task that is awaited waits for nobody",
            ChangeSources.Before("""
                await Task.Run(() =>
                {
                    _ = Task.Run(() => {|EI2004:request.Title = "Late"|});
                });
                """)),
        new(
            "a method that is handed over",
            ChangeSources.Before(
                """
                _request = request;
                _ = {|EI2004:Task.Run(Mark)|};
                return Task.CompletedTask;
                """,
                """
                private InteractionRequest _request = null!;

                private void Mark() => _request.Title = "Late";
                """,
                modifier: "")),
        new(
            "the task of a getter",
            ChangeSources.Before(
                """
                _request = request;
                _ = {|EI2004:Marking|};
                return Task.CompletedTask;
                """,
                """
                private InteractionRequest _request = null!;

                private Task Marking => Task.Run(() => _request.Title = "Late");
                """,
                modifier: "")),
    ];
}
