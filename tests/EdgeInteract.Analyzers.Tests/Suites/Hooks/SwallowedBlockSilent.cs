using static EdgeInteract.Analyzers.Tests.Suites.Hooks.SwallowedBlockSuite;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

/// <summary>The exception goes on, or somebody learns of it.</summary>
internal static class SwallowedBlockSilent
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("Rethrown", Handler("catch (Exception e) { _log.Warn(e); throw; }")),
        new("Thrown again by its name", Handler("catch (InteractionBlockedException e) { _log.Warn(e); throw e; }")),
        new("Wrapped in a new one", Handler("catch (Exception e) { throw new InteractionBlockedException(\"Not allowed.\", e); }")),
        new("Thrown on with its stack", Handler("catch (Exception e) { System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e).Throw(); }")),
        new("Turned into a failure of the hook", Handler("catch (Exception e) { throw new InvalidOperationException(\"The check failed.\", e); }")),
        new("Rethrown by an earlier clause", Handler("catch (InteractionBlockedException) { throw; } catch (Exception e) { _log.Warn(e); }")),
        new("Rethrown by an earlier clause of a base type", Handler("catch (InteractionException) { throw; } catch { _log.Warn(null); }")),
        new("Kept out by a filter", Handler("catch (Exception e) when (e is not InteractionBlockedException) { _log.Warn(e); }")),
        new("Kept out by a filter for others", Handler("catch (Exception e) when (e is TimeoutException or OperationCanceledException) { _log.Warn(e); }")),
        new("Kept out by a filter with other conditions", Handler("catch (Exception e) when (!(e is InteractionException) && request.HasMetadata) { _log.Warn(e); }")),
        new("Kept out by a filter that is a method", Handler("catch (Exception e) when (IsTransient(e)) { _log.Warn(e); }", """
            private static bool IsTransient(Exception e) => e switch
            {
                TimeoutException => true,
                OperationCanceledException { CancellationToken.IsCancellationRequested: false } => true,
                _ => false,
            };
            """)),
        new("A filter that only logs", Handler("catch (Exception e) when (Log(e)) { }", """
            private bool Log(Exception e)
            {
                _log.Warn(e);
                return false;
            }
            """)),
        new("Another exception", Handler("catch (OperationCanceledException e) { _log.Warn(e); } catch (InteractionTargetException) { }")),
        new("Rethrown within the handler where it blocks", Handler("""
            catch (Exception e)
                {
                    if (e is InteractionBlockedException)
                    {
                        throw;
                    }

                    _log.Warn(e);
                }
            """)),
        new("Rethrown by a switch", Handler("""
            catch (Exception e)
                {
                    switch (e)
                    {
                        case InteractionException:
                            throw;
                        case TimeoutException:
                            request.Priority = InteractionPriority.High;
                            break;
                        default:
                            _log.Warn(e);
                            break;
                    }
                }
            """)),
        new("Rethrown by a helper", Handler("catch (Exception e) { Handle(e); }", """
            private void Handle(Exception e)
            {
                if (e is InteractionBlockedException blocked)
                {
                    throw new InteractionBlockedException(blocked.Message, blocked);
                }

                _log.Warn(e);
            }
            """)),
        new("A helper that always throws, awaited", Handler("catch (Exception e) { await FailAsync(e); }", """
            private static async Task FailAsync(Exception e)
            {
                await Task.Yield();
                throw new InteractionBlockedException("No.", e);
            }
            """)),
        new("Kept, and thrown in the end", Hook($$"""
            {{Before}}
            {
                InteractionBlockedException? blocked = null;
                try
                {
                    await Blocks.RequireAsync(request.TargetUserId);
                }
                catch (InteractionBlockedException e)
                {
                    blocked = e;
                }

                _log.Warn(blocked);
                if (blocked is not null)
                {
                    throw blocked;
                }
            }
            """)),
        new("Noted, and blocked in the end", Hook($$"""
            {{Before}}
            {
                var isBlocked = false;
                try
                {
                    await Blocks.RequireAsync(request.TargetUserId);
                }
                catch (Exception e)
                {
                    _log.Warn(e);
                    isBlocked = true;
                }

                await Task.Yield();
                if (isBlocked)
                {
                    throw new InteractionBlockedException("No.");
                }
            }
            """)),
        new("Collected", Hook($$"""
            private readonly List<IInteractionHook> _inner = [];

            {{Before}}
            {
                var errors = new List<Exception>();
                foreach (var hook in _inner)
                {
                    try
                    {
                        await hook.OnBeforePublish(request, ct);
                    }
                    catch (Exception e)
                    {
                        errors.Add(e);
                    }
                }

                if (errors.Count > 0)
                {
                    throw new InteractionBlockedException("Blocked.", new AggregateException(errors));
                }
            }
            """)),
        new("A task that fails with it", Hook($$"""
            {{BeforeSync}}
            {
                try
                {
                    Blocks.Require(request.HasMetadata);
                    return Task.CompletedTask;
                }
                catch (Exception e)
                {
                    return Task.FromException(e);
                }
            }
            """)),
        new("Captured, and thrown in the end", Hook($$"""
            {{Before}}
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo? captured = null;
                try
                {
                    await Blocks.RequireAsync(request.TargetUserId);
                }
                catch (Exception e)
                {
                    captured = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e);
                }

                captured?.Throw();
            }
            """)),
    ];

    private static string Handler(string clauses, string members = "") => Hook($$"""
        {{Before}}
        {
            try
            {
                await Blocks.RequireAsync(request.TargetUserId);
            }
            {{clauses}}
        }

        {{members}}
        """);
}
