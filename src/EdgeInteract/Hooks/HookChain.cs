using EdgeInteract.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Hooks;

/// <summary>Runs the hooks in the order of registration, each chain in one scope.</summary>
internal sealed class HookChain(IEnumerable<HookRegistration> registrations, IServiceScopeFactory scopes, ILogger<HookChain> logger)
{
    private readonly HookRegistration[] _registrations = [.. registrations];

    public bool IsEmpty => _registrations.Length == 0;

    /// <param name="request">The one instance that every hook sees.</param>
    /// <param name="afterEach">Called after each hook with its name, to find out at once which hook made the request invalid.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    public async Task BeforePublishAsync(InteractionRequest request, Action<string> afterEach, CancellationToken cancellationToken)
    {
        var scope = scopes.CreateAsyncScope();
        await using var _ = scope.ConfigureAwait(false);
        foreach (var registration in _registrations)
        {
            try
            {
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
            catch (Exception exception)
            {
                throw new InteractionPublishException(
                    $"The hook '{registration.Name}' failed in OnBeforePublish: {exception.Message} Nobody was asked.", exception);
            }

            afterEach(registration.Name);
        }
    }

    /// <summary>Never throws: an accepted answer is not undone by a hook.</summary>
    public async Task AfterRespondAsync(InteractionRequest request, InteractionResponse response, CancellationToken cancellationToken)
    {
        var scope = scopes.CreateAsyncScope();
        foreach (var registration in _registrations)
        {
            try
            {
                var hook = (IInteractionHook)scope.ServiceProvider.GetRequiredService(registration.Type);
                await hook.OnAfterRespond(request, response, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                logger.AfterRespondFailed(exception, registration.Name, request.InteractionId);
            }
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
}
