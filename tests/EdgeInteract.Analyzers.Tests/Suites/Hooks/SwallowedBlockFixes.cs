using static EdgeInteract.Analyzers.Tests.Suites.Hooks.SwallowedBlockSuite;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

internal static class SwallowedBlockFixes
{
    public static IReadOnlyList<FixCase> Cases { get; } =
    [
        Handler(
            "A clause before one that takes everything",
            """
            // The directory may be down.
                catch (Exception e)
                {
                    _log.Warn(e); // Kept.
                }
            """,
            """
            catch (InteractionBlockedException)
                {
                    throw;
                }
                // The directory may be down.
                catch (Exception e)
                {
                    _log.Warn(e); // Kept.
                }
            """),
        Handler(
            "A clause before a bare one, behind one that is right",
            """
            catch (OperationCanceledException)
                {
                    throw;
                }
                catch
                {
                }
            """,
            """
            catch (OperationCanceledException)
                {
                    throw;
                }
                catch (InteractionBlockedException)
                {
                    throw;
                }
                catch
                {
                }
            """),
        Handler(
            "In one line",
            "catch (Exception e) when (e is not TimeoutException) { _log.Warn(e); }",
            """
            catch (InteractionBlockedException) { throw; }
                catch (Exception e) when (e is not TimeoutException) { _log.Warn(e); }
            """),
        Handler(
            "Braces at the end of the line",
            """
            catch (InteractionException e) {
                    _log.Warn(e);
                }
            """,
            """
            catch (InteractionBlockedException) {
                    throw;
                }
                catch (InteractionException e) {
                    _log.Warn(e);
                }
            """),
        Handler(
            "At the end of a handler that takes it alone",
            """
            catch (InteractionBlockedException e)
                {
                    _log.Warn(e);
                    // Who asked is told by nobody.
                }
            """,
            """
            catch (InteractionBlockedException e)
                {
                    _log.Warn(e);
                    // Who asked is told by nobody.
                    throw;
                }
            """),
        Handler("In an empty handler", "catch (InteractionBlockedException) { }", "catch (InteractionBlockedException) { throw; }"),
        Handler("In a handler without white space", "catch (InteractionBlockedException e) {_log.Warn(e);}", "catch (InteractionBlockedException e) {_log.Warn(e); throw; }"),
        Handler(
            "In place of a return",
            """
            catch (InteractionBlockedException e) when (request.HasMetadata)
                {
                    _log.Warn(e);
                    return; // Kept.
                }
            """,
            """
            catch (InteractionBlockedException e) when (request.HasMetadata)
                {
                    _log.Warn(e);
                    throw; // Kept.
                }
            """),
        new(
            "A name that means something else here",
            """
            public sealed class Hook : IInteractionHook
            {
                private sealed class InteractionBlockedException : Exception;

                public async Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    try { await Blocks.RequireAsync(request.TargetUserId); } catch (Exception) { }
                }
            }
            """,
            """
            public sealed class Hook : IInteractionHook
            {
                private sealed class InteractionBlockedException : Exception;

                public async Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    try { await Blocks.RequireAsync(request.TargetUserId); } catch (EdgeInteract.InteractionBlockedException) { throw; } catch (Exception) { }
                }
            }
            """),
    ];

    public static IReadOnlyList<SourceCase> Unfixable { get; } =
    [
        new("A handler with several ways out", Handler("""
            catch (InteractionBlockedException e)
                {
                    if (request.HasMetadata)
                    {
                        return;
                    }

                    _log.Warn(e);
                }
            """)),
        new("A clause behind it that would be unreachable", Handler("""
            catch (Exception e) when (request.HasMetadata) { _log.Warn(e); }
                catch (InteractionBlockedException) { throw; }
            """)),
        new("An exception that waiting wraps", Hook($$"""
            {{BeforeSync}}
            {
                try
                {
                    Blocks.RequireAsync(request.TargetUserId).Wait(ct);
                }
                catch (Exception e)
                {
                    _log.Warn(e);
                }

                return Task.CompletedTask;
            }
            """)),
    ];

    private static FixCase Handler(string name, string wrong, string right) => new(name, Handler(wrong), Handler(right));

    private static string Handler(string clauses) => Hook($$"""
        {{Before}}
        {
            try
            {
                await Blocks.RequireAsync(request.TargetUserId);
            }
            {{clauses}}
        }
        """);
}
