namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Changes;

/// <summary>Code that is handed over to run at some time.</summary>
internal static class BackgroundChangeFound
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new(
            "a task that nobody keeps",
            ChangeSources.Before(
                """
                Task.Run(() => {|EI2004:request.Title = "Late"|});
                _ = Task.Run(() =>
                {
                    Thread.Sleep(10);
                    {|EI2004:request.TargetUserId = "deputy"|};
                    {|EI2004:request.Metadata["redirected"] = "yes"|};
                }, ct);
                return Task.CompletedTask;
                """,
                modifier: "")),
        new(
            "an asynchronous lambda, also before it awaits",
            ChangeSources.Before("""
                _ = Task.Run(async () =>
                {
                    {|EI2004:request.Title = "Soon"|};
                    await Task.Delay(10);
                    {|EI2004:request.Title = "Late"|};
                });
                await Task.Yield();
                """)),
        new(
            "factories and pools",
            ChangeSources.Before("""
                _ = Task.Factory.StartNew(() => {|EI2004:request.Title = "Late"|}, ct);
                ThreadPool.QueueUserWorkItem(_ => {|EI2004:request.Title = "Later"|});
                ThreadPool.UnsafeQueueUserWorkItem(static state => {|EI2004:((InteractionRequest)state!).Title = "Last"|}, request);
                ThreadPool.QueueUserWorkItem(static asked => {|EI2004:asked.Title = "Last"|}, request, preferLocal: false);
                await Task.Yield();
                """)),
        new(
            "threads",
            ChangeSources.Before(
                """
                new Thread(() => {|EI2004:request.Title = "Late"|}).Start();
                var thread = new Thread(state =>
                {
                    var asked = (InteractionRequest)state!;
                    {|EI2004:asked.Title = "Late"|};
                }) { IsBackground = true };
                thread.Start(request);
                {|EI2004:new Thread(Mark).Start(request)|};
                await Task.Yield();
                """,
                """
                private static void Mark(object? state)
                {
                    if (state is InteractionRequest asked)
                    {
                        asked.Title = "Late";
                    }
                }
                """)),
        new(
            "timers",
            ChangeSources.Before(
                """
                _timer = new Timer(_ => {|EI2004:request.Title = "Late"|}, null, 1000, Timeout.Infinite);
                _other = time.CreateTimer(static state => {|EI2004:((InteractionRequest)state!).Title = "Late"|}, request, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
                var ticks = new System.Timers.Timer(100);
                ticks.Elapsed += (_, _) => {|EI2004:request.Metadata["tick"] = "1"|};
                ticks.Start();
                await Task.Yield();
                """,
                """
                private Timer? _timer;
                private ITimer? _other;
                """)),
        new(
            "a continuation",
            ChangeSources.Before("""
                _ = Task.Delay(10, ct).ContinueWith(_ => {|EI2004:request.Title = "Late"|}, TaskScheduler.Default);
                audit.WriteAsync(request).ContinueWith((_, state) => {|EI2004:((InteractionRequest)state!).Title = "Late"|}, request);
                await Task.Yield();
                """)),
        new(
            "a callback of the token",
            ChangeSources.Before("""
                ct.Register(() => {|EI2004:request.Title = "Cancelled"|});
                var registration = ct.UnsafeRegister(state => {|EI2004:request.Description = "Cancelled"|}, null);
                await Task.Yield();
                """)),
        new(
            "an event that outlives the hook",
            ChangeSources.Before(
                """
                Renamed += name => {|EI2004:request.Title = name|};
                Renamed += OnRenamed;
                await Task.Yield();

                void OnRenamed(string name) => {|EI2004:request.Description = name|};
                """,
                """
                private event Action<string>? Renamed;

                private void Raise(string name) => Renamed?.Invoke(name);
                """)),
        new(
            "a field keeps the lambda",
            ChangeSources.Before(
                """
                _later = () => {|EI2004:request.Title = "Late"|};
                await Task.Yield();
                """,
                """
                private Action? _later;

                public void Flush() => _later?.Invoke();
                """)),
        new(
            "a helper starts it",
            ChangeSources.Before(
                """
                RunLater(() => {|EI2004:request.Title = "Late"|});
                {|EI2004:Redirect(request)|};
                await Task.Yield();
                """,
                """
                private static void RunLater(Action action) => _ = Task.Run(action);

                private static void Redirect(InteractionRequest request)
                {
                    var asked = request;
                    Task.Factory.StartNew(() => asked.TargetUserId = "deputy");
                }
                """)),
        new(
            "a local function and a method are handed over",
            ChangeSources.Before(
                """
                _ = Task.Run(Mark);
                _ = Task.Run(() => {|EI2004:Redirect(request)|});
                await Task.Yield();
                return;

                void Mark() => {|EI2004:request.Title = "Late"|};
                """,
                """
                private static void Redirect(InteractionRequest request) => request.TargetUserId = "deputy";
                """)),
        new(
            "an asynchronous lambda where none is awaited",
            ChangeSources.Before("""
                names.ForEach(async name =>
                {
                    request.Metadata[name] = "now";
                    await Task.Delay(10);
                    {|EI2004:request.Metadata[name] = "late"|};
                });
                await Task.Yield();
                """)),
        new(
            "a task within a task is awaited once",
            ChangeSources.Before("""
                await Task.Factory.StartNew(async () =>
                {
                    request.Title = "Now";
                    await Task.Delay(10);
                    {|EI2004:request.Title = "Late"|};
                });
                """)),
        new(
            "a tuple goes with the code",
            ChangeSources.Before("""
                _ = Task.Factory.StartNew(
                    static state =>
                    {
                        var (asked, title) = ((InteractionRequest, string))state!;
                        {|EI2004:asked.Title = title|};
                    },
                    (request, "Late"));
                await Task.Yield();
                """)),
    ];
}
