using EdgeInteract.Lifecycle;
using EdgeInteract.RateLimiting;
using EdgeInteract.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Hooks;

/// <summary>Runs the hooks in the order of registration, each chain in one scope.</summary>
internal sealed class HookChain(
    IEnumerable<HookRegistration> registrations,
    IServiceScopeFactory scopes,
    NodeShutdown shutdown,
    EdgeInteractOptions options,
    TimeProvider time,
    ILogger<HookChain> logger)
{
    private readonly HookRegistration[] _registrations = [.. registrations];

    public bool IsEmpty => _registrations.Length == 0;

    /// <summary>Whether a hook may want to see accepted answers.</summary>
    public bool RunsAfterRespond { get; } = registrations.Any(static registration => !registration.IsRateLimit);

    /// <param name="request">The one instance that every hook sees.</param>
    /// <param name="places">Takes the places of the request where the hook for that stands; <see langword="null"/> if there is none.</param>
    /// <param name="afterEach">Called after each hook with its name, to find out at once which hook made the request invalid.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    public async Task BeforePublishAsync(InteractionRequest request, RecipientPlaces? places, Func<string, ValueTask> afterEach, CancellationToken cancellationToken)
    {
        var scope = scopes.CreateAsyncScope();
        await using var _ = scope.ConfigureAwait(false);
        foreach (var registration in _registrations)
        {
            var started = time.GetTimestamp();
            try
            {
                if (registration.IsRateLimit)
                {
                    await places!.TakeAsync(cancellationToken).ConfigureAwait(false);
                    continue;
                }

                var hook = (IInteractionHook)scope.ServiceProvider.GetRequiredService(registration.Type);
                await hook.OnBeforePublish(request, cancellationToken).ConfigureAwait(false);
            }
            catch (InteractionBlockedException blocked)
            {
                blocked.BlockedBy ??= registration.Name;
                blocked.InteractionId = request.InteractionId;
                logger.Blocked(request.InteractionId, request.Type, blocked.BlockedBy);
                throw;
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                throw;
            }
            catch (Exception exception) when (!(registration.IsRateLimit && exception is InteractionException))
            {
                // The limits are no code of the application: a store that is away, or a role that is not known, is told as such.
                throw new InteractionPublishException(
                    $"The hook '{registration.Name}' failed in OnBeforePublish: {exception.Message} Nobody was asked.", exception);
            }
            finally
            {
                NoteSlow(registration, nameof(IInteractionHook.OnBeforePublish), request, started, options.SlowBeforePublishHookMs);
            }

            await afterEach(registration.Name).ConfigureAwait(false);
        }
    }

    /// <summary>Never throws: an accepted answer is not undone by a hook.</summary>
    public async Task AfterRespondAsync(InteractionRequest request, InteractionResponse response)
    {
        var scope = scopes.CreateAsyncScope();
        foreach (var registration in _registrations.Where(static registration => !registration.IsRateLimit))
        {
            var started = time.GetTimestamp();
            try
            {
                var hook = (IInteractionHook)scope.ServiceProvider.GetRequiredService(registration.Type);
                await hook.OnAfterRespond(request, response, shutdown.Token).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                logger.AfterRespondFailed(exception, registration.Name, request.InteractionId);
            }

            NoteSlow(registration, nameof(IInteractionHook.OnAfterRespond), request, started, options.SlowAfterRespondHookMs);
        }

        try
        {
            await scope.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            logger.AfterRespondFailed(exception, "(disposal)", request.InteractionId);
        }
    }

    private void NoteSlow(HookRegistration registration, string stage, InteractionRequest request, long started, int limitMs)
    {
        var elapsedMs = time.GetElapsedTime(started).TotalMilliseconds;
        if (elapsedMs > limitMs)
        {
            logger.SlowHook(registration.Name, elapsedMs, stage, request.InteractionId, limitMs);
        }
    }
}
