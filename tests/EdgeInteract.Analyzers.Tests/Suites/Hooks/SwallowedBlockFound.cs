using static EdgeInteract.Analyzers.Tests.Suites.Hooks.SwallowedBlockSuite;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

/// <summary>Handlers in the hook itself.</summary>
internal static class SwallowedBlockFound
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("A catch of everything around a throw", Hook($$"""
            private readonly IDirectory _directory = null!;

            {{Before}}
            {
                try
                {
                    if (await _directory.IsSuspendedAsync(request.TargetUserId, ct))
                    {
                        throw new InteractionBlockedException("Suspended.");
                    }
                }
                {|EI2005:catch (Exception e)|}
                {
                    _log.Warn(e);
                }
            }
            """)),
        new("A bare catch", Hook($$"""
            {{BeforeSync}}
            {
                try
                {
                    Blocks.Require(request.Title.Length > 3);
                }
                {|EI2005:catch|}
                {
                }

                return Task.CompletedTask;
            }
            """)),
        new("The exception itself, by name", Hook($$"""
            {{Before}}
            {
                try
                {
                    await Blocks.RequireAsync(request.TargetUserId);
                }
                {|EI2005:catch (InteractionBlockedException e)|}
                {
                    request.Metadata["blocked"] = e.Message;
                }
            }
            """)),
        new("A base of it", Hook($$"""
            {{Before}}
            {
                try
                {
                    await Blocks.RequireAsync(request.TargetUserId).ConfigureAwait(false);
                }
                {|EI2005:catch (InteractionPublishException)|}
                {
                }
            }
            """)),
        new("The root of the errors, with a filter that lets it in", Hook($$"""
            {{BeforeSync}}
            {
                try
                {
                    throw new QuotaException("Over.");
                }
                {|EI2005:catch (InteractionException e)|} when (e is not InteractionTimeoutException)
                {
                    return Task.CompletedTask;
                }
            }
            """)),
        new("A filter that nobody can tell", Hook($$"""
            private bool _isLenient;

            {{BeforeSync}}
            {
                try
                {
                    Blocks.Require(request.HasMetadata);
                }
                {|EI2005:catch (Exception)|} when (_isLenient)
                {
                }

                _isLenient = true;
                return Task.CompletedTask;
            }
            """)),
        new("A rethrow on one of two ways", Hook($$"""
            private readonly bool _isStrict = true;

            {{BeforeSync}}
            {
                try
                {
                    Blocks.Require(request.HasMetadata);
                }
                {|EI2005:catch (Exception)|}
                {
                    if (_isStrict)
                    {
                        throw;
                    }
                }

                return Task.CompletedTask;
            }
            """)),
        new("A rethrow of every other exception", Hook($$"""
            {{Before}}
            {
                try
                {
                    await Blocks.RequireAsync(request.TargetUserId);
                }
                {|EI2005:catch (Exception e)|}
                {
                    if (e is not InteractionBlockedException)
                    {
                        throw;
                    }
                }
            }
            """)),
        new("An earlier clause that only sometimes takes it", Hook($$"""
            {{Before}}
            {
                try
                {
                    await Blocks.RequireAsync(request.TargetUserId);
                }
                catch (InteractionBlockedException) when (request.HasMetadata)
                {
                    throw;
                }
                {|EI2005:catch (Exception)|}
                {
                }
            }
            """)),
        new("An earlier clause for another derived exception", Hook($$"""
            {{BeforeSync}}
            {
                try
                {
                    Blocks.Require(false);
                }
                catch (QuotaException)
                {
                    throw;
                }
                {|EI2005:catch (InteractionBlockedException)|}
                {
                }

                return Task.CompletedTask;
            }
            """)),
    ];
}
