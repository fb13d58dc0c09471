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
    ];
}
