namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Changes;

/// <summary>Work that ends before its hook, on whichever way, or that changes another request.</summary>
internal static class BackgroundChangeInTimeSilent
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new(
            "the same condition decides twice",
            ChangeSources.Before("""
                var isUrgent = request.Priority == InteractionPriority.High;
                var marking = Task.CompletedTask;
                if (isUrgent)
                {
                    marking = MarkAsync(request, ct);
                }

                await audit.WriteAsync(request);
                if (!isUrgent)
                {
                    return;
                }

                await marking;
                """)),
        new(
            "a failed hook publishes nothing",
            ChangeSources.Before("""
                var marking = MarkAsync(request, ct);
                if (request.Title.Length == 0)
                {
                    throw new InteractionBlockedException("It has no title.");
                }

                try
                {
                    await marking;
                }
                catch (OperationCanceledException)
                {
                    log.LogInformation("{Title}", request.Title);
                }
                """)),
        new(
            "it is awaited at last",
            ChangeSources.Before("""
                var marking = MarkAsync(request, ct);
                try
                {
                    if (request.Title.Length == 0)
                    {
                        return;
                    }

                    await audit.WriteAsync(request);
                }
                finally
                {
                    await marking;
                }
                """)),
        new(
            "a helper awaits what it is given",
            ChangeSources.Before(
                """
                await BothAsync(MarkAsync(request), MarkAsync(request, ct));
                await WithAsync(() => MarkAsync(request, ct));
                var (first, second) = (MarkAsync(request), MarkAsync(request, ct));
                await first;
                await second;
                """,
                """
                private static async Task BothAsync(Task first, Task second)
                {
                    await first;
                    await second;
                }

                private static Task WithAsync(Func<Task> change) => change();
                """)),
        new(
            "a timeout of the task blocks",
            ChangeSources.Before("""
                var marking = MarkAsync(request, ct);
                if (await Task.WhenAny(marking, Task.Delay(1000, ct)) != marking)
                {
                    throw new InteractionBlockedException("It takes too long.");
                }

                await MarkAsync(request, ct).WaitAsync(TimeSpan.FromSeconds(1), ct);
                """)),
        new(
            "the task goes to somebody else",
            ChangeSources.Before(
                """
                _marking = MarkAsync(request, ct);
                await _marking;
                _all.Add(MarkAsync(request, ct));
                await FlushAsync();
                """,
                """
                private readonly List<Task> _all = [];
                private Task? _marking;

                private Task FlushAsync() => Task.WhenAll(_all);
                """)),
        new(
            "a change after the answer is another rule's",
            """
            public sealed class TestedHook : IInteractionHook
            {
                public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)
                {
                    _ = Task.Run(() => Console.WriteLine(request.Title));
                    return Task.CompletedTask;
                }
            }

            public sealed class Desk
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    _ = Task.Run(() => request.Title = "No hook");
                    return Task.CompletedTask;
                }
            }
            """),
        new(
            "the hook waits until the work says that it is done",
            ChangeSources.Before("""
                var done = new TaskCompletionSource();
                _ = Task.Run(() =>
                {
                    request.Title = "Now";
                    done.SetResult();
                });
                await done.Task;

                var gate = new ManualResetEventSlim();
                ThreadPool.QueueUserWorkItem(_ =>
                {
                    request.Description = "Now";
                    gate.Set();
                });
                gate.Wait(ct);

                var marking = MarkAsync(request, ct);
                while (!marking.IsCompleted)
                {
                    await Task.Delay(10, ct);
                }
                """)),
        new(
            "tasks by name",
            ChangeSources.Before("""
                var tasks = new Dictionary<string, Task>();
                foreach (var name in names)
                {
                    tasks[name] = MarkAsync(request, ct);
                }

                await Task.WhenAll(tasks.Values);
                """)),
        new(
            "another request in the background",
            ChangeSources.Before("""
                _ = Task.Run(async () =>
                {
                    var next = new InteractionRequest { TargetUserId = request.TargetUserId };
                    next.Title = "For your information";
                    await publisher.PublishAsync(next);
                });
                await Task.Yield();
                """)),
        new(
            "the parameter is a copy in the background",
            ChangeSources.Before("""
                request.Title = "Now";
                _ = NoteAsync(request with { Title = "Note" });
                await Task.Yield();
                """,
                """
                private async Task NoteAsync(InteractionRequest request)
                {
                    await Task.Delay(10);
                    request.Description = "Note";
                    await audit.WriteAsync(request);
                }
                """)),
    ];
}
