namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Changes;

internal static class BackgroundChangeFixes
{
    private const string Members = "    private static Task RunAsync(Func<Task> change) => change();";

    public static IReadOnlyList<FixCase> Cases { get; } =
    [
        Case(
            "a statement",
            """
                // The deputy has it.
                MarkAsync(request); // at once
                await Task.Yield();
            """,
            """
                // The deputy has it.
                await MarkAsync(request); // at once
                await Task.Yield();
            """),
        Case(
            "a discard over lines",
            """
                _ = /* in the background */ Task.Run(
                    () => request.Title = "Late", // when it is time
                    ct);
                await Task.Yield();
            """,
            """
                await /* in the background */ Task.Run(
                    () => request.Title = "Late", // when it is time
                    ct);
                await Task.Yield();
            """),
        Case(
            "with what is called on the task",
            """
                _ = MarkAsync(request).ContinueWith(task => log.LogInformation("{Status}", task.Status));
                await Task.Yield();
            """,
            """
                await MarkAsync(request).ContinueWith(task => log.LogInformation("{Status}", task.Status));
                await Task.Yield();
            """),
        Case(
            "under a condition",
            """
                if (request.Title.Length > 3) MarkAsync(request).ConfigureAwait(false);
                await Task.Yield();
            """,
            """
                if (request.Title.Length > 3) await MarkAsync(request).ConfigureAwait(false);
                await Task.Yield();
            """),
        Case(
            "several changes by one task",
            """
                _ = Task.Run(() =>
                {
                    request.Title = "Late";
                    request.Description = "Later";
                });
                await Task.Yield();
            """,
            """
                await Task.Run(() =>
                {
                    request.Title = "Late";
                    request.Description = "Later";
                });
                await Task.Yield();
            """),
        Case(
            "in a loop",
            """
                foreach (var name in names)
                {
                    _ = RunAsync(MarkNowAsync);
                }

                await Task.Yield();

                async Task MarkNowAsync() => await MarkAsync(request);
            """,
            """
                foreach (var name in names)
                {
                    await RunAsync(MarkNowAsync);
                }

                await Task.Yield();

                async Task MarkNowAsync() => await MarkAsync(request);
            """),
    ];

    public static IReadOnlyList<SourceCase> Unfixable { get; } =
    [
        new("the hook is not async", ChangeSources.Before("MarkAsync(request);\nreturn Task.CompletedTask;", modifier: "")),
        new("a thread", ChangeSources.Before("new Thread(() => request.Title = \"Late\").Start();\nawait Task.Yield();")),
        new("a local", ChangeSources.Before("var marking = MarkAsync(request);\nawait Task.Yield();")),
        new(
            "a task within a task",
            ChangeSources.Before("""
                _ = Task.Factory.StartNew(async () =>
                {
                    await Task.Delay(10);
                    request.Title = "Late";
                });
                await Task.Yield();
                """)),
        new(
            "no task",
            ChangeSources.Before(
                """
                Mark(request);
                await Task.Yield();
                """,
                """
                private async void Mark(InteractionRequest request) => await MarkAsync(request);
                """)),
        new(
            "in a lambda, which is not awaited itself",
            ChangeSources.Before("""
                names.ForEach(async name =>
                {
                    _ = MarkAsync(request);
                    await Task.Yield();
                });
                await Task.Yield();
                """)),
        new("under a lock", ChangeSources.Before("lock (names)\n{\n    MarkAsync(request);\n}\n\nawait Task.Yield();")),
    ];

    private static FixCase Case(string name, string wrong, string right) => new(name, ChangeSources.Before(wrong, Members), ChangeSources.Before(right, Members));
}
