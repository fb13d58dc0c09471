using static EdgeInteract.Analyzers.Tests.Suites.Hooks.SwallowedBlockSuite;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

/// <summary>What blocks, or what swallows, is not written in the hook.</summary>
internal static class SwallowedBlockHelpersFound
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("A handler in a helper", Hook($$"""
            {{Before}} => await TryAsync(request);

            private async Task TryAsync(InteractionRequest request)
            {
                try
                {
                    await Blocks.RequireAsync(request.TargetUserId);
                }
                {|EI2005:catch (Exception e)|}
                {
                    _log.Warn(e);
                }
            }
            """)),
        new("A handler in another class, two calls below", """
            public static class Rules
            {
                public static void Apply(InteractionRequest request) => Each(request);

                private static void Each(InteractionRequest request)
                {
                    try
                    {
                        Blocks.Require(request.HasMetadata);
                    }
                    {|EI2005:catch|}
                    {
                        request.Metadata["checked"] = "no";
                    }
                }
            }

            public sealed class Hook : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    Rules.Apply(request);
                    return Task.CompletedTask;
                }
            }
            """),
        new("A handler in a local function", Hook($$"""
            {{Before}}
            {
                await CheckAsync();

                async Task CheckAsync()
                {
                    try
                    {
                        await Blocks.RequireAsync(request.TargetUserId);
                    }
                    {|EI2005:catch (Exception)|}
                    {
                    }
                }
            }
            """)),
        new("A handler in a lambda that a helper runs", Hook($$"""
            {{Before}} => await TimedAsync(async () =>
            {
                try
                {
                    await Blocks.RequireAsync(request.TargetUserId);
                }
                {|EI2005:catch (Exception e)|}
                {
                    _log.Warn(e);
                }
            });

            private static async Task TimedAsync(Func<Task> work) => await work();
            """)),
        new("A local function that blocks", Hook($$"""
            {{BeforeSync}}
            {
                try
                {
                    Check();
                }
                {|EI2005:catch (InteractionBlockedException)|}
                {
                }

                return Task.CompletedTask;

                void Check() => throw Blocks.Make(request.Title);
            }
            """)),
        new("A lambda that blocks, run within the try", Hook($$"""
            {{BeforeSync}}
            {
                string[] words = ["urgent"];
                try
                {
                    words.ToList().ForEach(word => Blocks.Require(!request.Title.Contains(word)));
                }
                {|EI2005:catch (Exception e)|}
                {
                    _log.Warn(e);
                }

                return Task.CompletedTask;
            }
            """)),
        new("A handler in a lambda within a try that is right", Hook($$"""
            {{Before}}
            {
                try
                {
                    await TimedAsync(async () =>
                    {
                        try
                        {
                            await Blocks.RequireAsync(request.TargetUserId);
                        }
                        {|EI2005:catch (Exception e)|}
                        {
                            _log.Warn(e);
                        }
                    });
                }
                catch (Exception e)
                {
                    throw new InteractionBlockedException("Not checked.", e);
                }
            }

            private static async Task TimedAsync(Func<Task> work) => await work();
            """)),
    ];
}
