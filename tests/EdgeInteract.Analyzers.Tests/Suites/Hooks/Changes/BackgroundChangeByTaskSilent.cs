namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Changes;

/// <summary>Tasks that somebody awaits, or that are done before they are left.</summary>
internal static class BackgroundChangeByTaskSilent
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new(
            "a task is awaited later",
            ChangeSources.Before("""
                var marking = MarkAsync(request, ct);
                await audit.WriteAsync(request);
                await marking.ConfigureAwait(false);
                """)),
        new(
            "tasks are awaited together",
            ChangeSources.Before("""
                await Task.WhenAll(MarkAsync(request), MarkAsync(request, ct));
                Task[] two = [MarkAsync(request), MarkAsync(request, ct)];
                await Task.WhenAll(two);
                await Task.WhenAll(names.Select(async name =>
                {
                    await Task.Delay(10, ct);
                    request.Metadata[name] = "yes";
                }));
                """)),
        new(
            "tasks of a list are awaited",
            ChangeSources.Before("""
                var tasks = new List<Task> { MarkAsync(request) };
                foreach (var name in names)
                {
                    tasks.Add(MarkAsync(request, ct));
                }

                if (tasks.Count > 1)
                {
                    await Task.WhenAll(tasks);
                    return;
                }

                foreach (var task in tasks)
                {
                    await task;
                }
                """)),
        new(
            "tasks are awaited as they end",
            ChangeSources.Before("""
                var tasks = names.Select(name => MarkAsync(request, ct)).ToList();
                while (tasks.Count > 0)
                {
                    var done = await Task.WhenAny(tasks);
                    tasks.Remove(done);
                    await done;
                }

                await foreach (var done in Task.WhenEach(MarkAsync(request), MarkAsync(request, ct)))
                {
                    await done;
                }
                """)),
        new(
            "the thread waits",
            ChangeSources.Before(
                """
                MarkAsync(request, ct).GetAwaiter().GetResult();
                MarkAsync(request).Wait(ct);
                Task.WaitAll([MarkAsync(request)], ct);
                var title = TitleAsync(request).Result;
                return Task.CompletedTask;
                """,
                """
                private static async Task<string> TitleAsync(InteractionRequest request)
                {
                    await Task.Delay(10);
                    return request.Title = "Now";
                }
                """,
                modifier: "")),
        new(
            "it is changed before anything is awaited",
            ChangeSources.Before(
                """
                _ = RedirectAsync(request);
                _ = DoneAsync();
                Announce(request);
                await Task.Yield();

                async Task DoneAsync()
                {
                    await Task.CompletedTask;
                    request.Metadata["done"] = "yes";
                }
                """,
                """
                private async Task RedirectAsync(InteractionRequest request)
                {
                    request.TargetUserId = "deputy";
                    var title = request.Title;
                    await Task.Delay(10);
                    log.LogInformation("{Title} {Target}", title, request.TargetUserId);
                }

                private async void Announce(InteractionRequest request)
                {
                    request.Metadata["announced"] = "yes";
                    await audit.WriteAsync(request);
                }
                """)),
        new(
            "the task is awaited where there is one",
            ChangeSources.Before("""
                Task? marking = null;
                if (request.Priority == InteractionPriority.High)
                {
                    marking = MarkAsync(request, ct);
                }

                await audit.WriteAsync(request);
                if (marking is not null)
                {
                    await marking;
                }

                var second = names.Count > 0 ? MarkAsync(request, ct) : null;
                await (second ?? Task.CompletedTask);
                """)),
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
    ];
}
