namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

internal static class LateBlockSilent
{
    private const string After = "public async Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)";
    private const string AfterSync = "public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)";
    private const string Before = "public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)";

    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("Thrown before the request is published", Hook($$"""
            {{Before}} => throw new InteractionBlockedException("No.");

            {{AfterSync}} => Task.CompletedTask;
            """)),
        new("Another exception", Hook($$"""
            {{AfterSync}} => throw new InvalidOperationException("Logged by the chain.");
            """)),
        new("The base exception", Hook($$"""
            {{AfterSync}} => throw new InteractionException("Logged by the chain.");
            """)),
        new("Only made and logged", Hook($$"""
            private readonly ILog _log = null!;

            {{AfterSync}}
            {
                _log.Warn(new InteractionBlockedException("As it would have been."));
                return Task.CompletedTask;
            }
            """)),
        new("Caught within", Hook($$"""
            private readonly ILog _log = null!;

            {{After}}
            {
                try
                {
                    await Task.Yield();
                    throw new InteractionBlockedException("Only a jump.");
                }
                catch (InteractionPublishException e)
                {
                    _log.Warn(e);
                }
            }
            """)),
        new("A helper's, caught within", Hook($$"""
            {{AfterSync}}
            {
                try
                {
                    Blocks.Require(response.RespondedBy == "hr");
                }
                catch
                {
                    return Task.CompletedTask;
                }

                return Task.CompletedTask;
            }
            """)),
        new("Caught by a filter that lets it in alone", Hook($$"""
            {{AfterSync}}
            {
                try
                {
                    Blocks.Require(false);
                }
                catch (Exception e) when (e is InteractionBlockedException or TimeoutException)
                {
                }

                return Task.CompletedTask;
            }
            """)),
        new("A helper that catches its own", Hook($$"""
            {{After}} => await CheckAsync(response);

            private static async Task CheckAsync(InteractionResponse response)
            {
                try
                {
                    await Task.Yield();
                    Blocks.Require(response.RespondedBy == "hr");
                }
                catch (InteractionBlockedException)
                {
                }
            }
            """)),
        new("A lambda that is handed elsewhere", Hook($$"""
            private readonly IJobs _jobs = null!;

            {{AfterSync}}
            {
                _jobs.Enqueue(() => throw new InteractionBlockedException("Of the job."));
                return Task.CompletedTask;
            }
            """)),
    ];

    private static string Hook(string members) => $$"""
        public sealed class Hook : IInteractionHook
        {
            {{members.ReplaceLineEndings("\n    ")}}
        }
        """;
}
