namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Changes;

/// <summary>Code that is handed over, and changes nothing late.</summary>
internal static class BackgroundChangeSilent
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new(
            "the request is read in the background",
            ChangeSources.Before("""
                _ = Task.Run(() => log.LogInformation("{Title} {Count}", request.Title, request.Metadata.Count));
                ThreadPool.QueueUserWorkItem(_ => audit.Write(request));
                _ = audit.WriteAsync(request);
                await Task.Yield();
                """)),
        new(
            "a copy is changed in the background",
            ChangeSources.Before("""
                var copy = request with { };
                _ = Task.Run(async () =>
                {
                    copy.Title = "For the audit";
                    await audit.WriteAsync(copy);
                });
                _ = Task.Run(() =>
                {
                    var other = request with { Title = "Other" };
                    other.Metadata["a"] = "b";
                    audit.Write(other);
                });
                await Task.Yield();
                """)),
        new(
            "what the background needs is read before",
            ChangeSources.Before("""
                var title = request.Title;
                var notes = new Dictionary<string, string>(request.Metadata);
                _ = Task.Run(() =>
                {
                    title = title.ToUpperInvariant();
                    notes["title"] = title;
                    log.LogInformation("{Title} {Notes}", title, notes);
                });
                await Task.Yield();
                """)),
        new(
            "what runs at once",
            ChangeSources.Before("""
                names.ForEach(name => request.Metadata[name] = "yes");
                var count = names.Count(name => request.Metadata.TryAdd(name, "yes"));
                foreach (var name in names.Select(name => request.Title = name))
                {
                    log.LogInformation("{Name}", name);
                }

                Parallel.For(0, 3, i => request.TimeoutMs = i);
                Array.ForEach(names.ToArray(), name => request.Title = name);
                await Task.Yield();
                """)),
        new(
            "tasks that are awaited",
            ChangeSources.Before("""
                await Task.Run(() => request.Title = "Now", ct).ConfigureAwait(false);
                await Task.Factory.StartNew(() => request.Title = "Now", ct);
                await Task.Factory.StartNew(async () =>
                {
                    await Task.Delay(10);
                    request.Title = "Now";
                }).Unwrap();
                await await Task.Factory.StartNew(() => MarkAsync(request));
                await Task.Delay(10, ct).ContinueWith(_ => request.Title = "Now", ct);
                await Parallel.ForEachAsync(names, ct, async (name, token) =>
                {
                    await Task.Delay(10, token);
                    request.Metadata[name] = "yes";
                });
                """)),
        new(
            "a task that the hook returns",
            ChangeSources.Before(
                """
                if (request.Priority == InteractionPriority.High)
                {
                    return Task.Run(() => request.Title = "Now");
                }

                return names.Count > 0 ? Task.Run(() => request.Title = "Now").ContinueWith(_ => request.Title += "!") : Task.CompletedTask;
                """,
                modifier: "")),
        new(
            "a thread that is waited for",
            ChangeSources.Before("""
                var thread = new Thread(() => request.Title = "Now");
                thread.Start();
                thread.Join();
                var task = new Task(() => request.Title = "Now");
                task.Start();
                await task;
                """)),
        new(
            "a callback that ends with the hook",
            ChangeSources.Before("""
                using var registration = ct.Register(() => request.Description = "Cancelled");
                await using (ct.Register(() => request.Title = "Cancelled"))
                {
                    await Task.Delay(10, ct);
                }

                var timer = new Timer(_ => request.Title = "Slow", null, 1000, Timeout.Infinite);
                await Task.Delay(10, ct);
                await timer.DisposeAsync();
                """)),
        new(
            "an event of an object of the hook",
            ChangeSources.Before("""
                var reader = new LineReader();
                reader.Read += line => request.Metadata[line] = "yes";
                reader.ReadAll();
                await Task.Yield();
                """) + """

                public sealed class LineReader
                {
                    public event Action<string>? Read;

                    public void ReadAll() => Read?.Invoke("line");
                }
                """),
        new(
            "an event that is left again",
            ChangeSources.Before(
                """
                Action<string> rename = name => request.Title = name;
                Renamed += rename;
                try
                {
                    await Task.Delay(10, ct);
                }
                finally
                {
                    Renamed -= rename;
                }
                """,
                """
                private event Action<string>? Renamed;

                private void Raise(string name) => Renamed?.Invoke(name);
                """)),
        new(
            "a field keeps a lambda that is called at once",
            ChangeSources.Before(
                """
                _change = name => request.Metadata[name] = "yes";
                Walk();
                await Task.Yield();
                """,
                """
                private Action<string>? _change;

                private void Walk() => names.ForEach(name => _change!(name));
                """)),
        new(
            "the lambda of an object that the hook uses at once",
            ChangeSources.Before("""
                new Visitor(text => request.Title = text) { OnEnd = () => request.Title += "." }.Visit("text");
                var lazy = new Lazy<string>(() => request.Title = "Now");
                log.LogInformation("{Title}", lazy.Value);
                await Task.Yield();
                """) + """

                public sealed class Visitor
                {
                    private readonly Action<string> _onText;

                    public Visitor(Action<string> onText) => _onText = onText;

                    public Action? OnEnd { get; set; }

                    public void Visit(string text)
                    {
                        _onText(text);
                        OnEnd?.Invoke();
                    }
                }
                """),
    ];
}
