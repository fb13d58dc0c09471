namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

internal static class LateBlockFound
{
    private const string After = "public async Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)";
    private const string AfterSync = "public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)";

    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("A throw statement", Hook($$"""
            {{After}}
            {
                await Task.Yield();
                if (response.RespondedBy == request.TargetUserId)
                {
                    {|EI2006:throw new InteractionBlockedException("Nobody approves his own request.");|}
                }
            }
            """)),
        new("An expression body", Hook($$"""{{AfterSync}} => {|EI2006:throw new InteractionBlockedException()|};""")),
        new("An exception that derives from it", Hook($$"""
            {{AfterSync}}
            {
                {|EI2006:throw new QuotaException("Over.");|}
            }
            """)),
        new("The exception of rate limits", Hook($$"""
            {{AfterSync}} => response.RespondedBy.Length > 0
                ? Task.CompletedTask
                : {|EI2006:throw new InteractionRateLimitException("u", InteractionRateLimitException.PerMinute, 2, 1)|};
            """)),
        new("A throw expression behind ??", Hook($$"""
            {{After}}
            {
                await Task.Yield();
                var by = response.RespondedBy ?? {|EI2006:throw new InteractionBlockedException("Nobody.")|};
                request.ToString();
                by.ToString();
            }
            """)),
        new("A factory", Hook($$"""
            {{After}}
            {
                await Task.Yield();
                {|EI2006:throw Blocks.Make("Too late.");|}
            }
            """)),
        new("A local of a base type", Hook($$"""
            {{After}}
            {
                await Task.Yield();
                Exception error = new InteractionBlockedException("Too late.");
                {|EI2006:throw error;|}
            }
            """)),
        new("A failed task", Hook($$"""
            {{AfterSync}} => {|EI2006:Task.FromException(new InteractionBlockedException("Too late."))|};
            """)),
        new("A helper of another class", Hook($$"""
            {{After}}
            {
                await Task.Yield();
                {|EI2006:Blocks.Require(response.RespondedBy == "hr")|};
            }
            """)),
        new("An async helper of the same class, below another one", Hook($$"""
            {{After}} => await {|EI2006:CheckAsync(response)|}.ConfigureAwait(false);

            private async Task CheckAsync(InteractionResponse response) => await DeepAsync(response);

            private static async Task DeepAsync(InteractionResponse response)
            {
                await Task.Yield();
                throw new InteractionBlockedException(response.RespondedBy);
            }
            """)),
        new("A helper whose task is returned", Hook($$"""
            {{AfterSync}} => {|EI2006:CheckAsync(response)|};

            private static async Task CheckAsync(InteractionResponse response)
            {
                await Task.Yield();
                throw new InteractionBlockedException(response.RespondedBy);
            }
            """)),
        new("A local function", Hook($$"""
            {{After}}
            {
                await Check();

                async Task Check()
                {
                    await Task.Yield();
                    {|EI2006:throw new InteractionBlockedException("Too late.");|}
                }
            }
            """)),
        new("A lambda that runs as part of it", Hook($$"""
            {{AfterSync}}
            {
                string[] approvers = ["hr"];
                Array.ForEach(approvers, approver =>
                {
                    if (approver == response.RespondedBy)
                    {
                        {|EI2006:throw new InteractionBlockedException("Too late.");|}
                    }
                });
                return Task.CompletedTask;
            }
            """)),
        new("A delegate in a local", Hook($$"""
            {{After}}
            {
                Func<Task> check = async () =>
                {
                    await Task.Yield();
                    {|EI2006:throw new InteractionBlockedException("Too late.");|}
                };
                await check();
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
