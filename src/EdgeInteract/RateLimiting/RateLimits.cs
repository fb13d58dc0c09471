using System.Collections.Frozen;
using System.Collections.Immutable;
using EdgeInteract.Hooks;
using EdgeInteract.Storage;
using EdgeInteract.Targeting;
using EdgeInteract.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.RateLimiting;

/// <summary>
/// The limits of this application: asks for places, and frees them when their interactions end. What cannot be freed is not tried again and fails nobody: a place that is left over is found
/// when it would refuse somebody.
/// </summary>
internal sealed class RateLimits(
    IInteractionRateLimiter limiter,
    IInteractionStore store,
    TargetResolver targets,
    IEnumerable<HookRegistration> hooks,
    EdgeInteractOptions options,
    [FromKeyedServices(StoreClock.Key)] TimeProvider time,
    ILogger<RateLimits> logger)
{
    private readonly RateLimitingOptions _options = options.RateLimiting;
    private readonly FrozenSet<string> _exemptTypes = options.RateLimiting.ExemptTypes.ToFrozenSet(StringComparer.Ordinal);
    private readonly LookThrottle _throttle = new();

    /// <summary>Whether the application wants limits.</summary>
    public bool IsEnabled { get; } = hooks.Any(static hook => hook.IsRateLimit);

    /// <returns><see langword="null"/> where there are no limits.</returns>
    public RecipientPlaces? Begin(InteractionRequest request, ImmutableArray<string> recipients) =>
        IsEnabled ? new RecipientPlaces(this, targets, request, recipients, logger) : null;

    public bool IsExempt(string type) => _exemptTypes.Contains(type);

    /// <summary>The name of the place of a request. Requests with one idempotency key are one, and whichever of them is published has it.</summary>
    public static string PlaceOf(string interactionId, string? idempotencyKey) => idempotencyKey is null ? interactionId : "key:" + idempotencyKey;

    public RateLimitRequest Ask(RecipientPlace place, InteractionPriority priority, DateTimeOffset expiresAt) => new()
    {
        User = place.User,
        Place = place.Name,
        At = time.GetUtcNow(),
        ExpiresAt = expiresAt,
        MaxPerMinute = _options.MaxPerMinutePerUser + (_options.BurstAllowance * (priority == InteractionPriority.High ? 2 : 1)),
        MaxConcurrent = _options.MaxConcurrentPerUser,
    };

    public async Task<RateLimitResult> TakeAsync(RateLimitRequest request, CancellationToken cancellationToken)
    {
        var result = await limiter.TakeAsync(request, open: null, cancellationToken).ConfigureAwait(false);
        if (result.Verdict != RateLimitVerdict.Concurrent || !_throttle.MayLook(request.User, request.At))
        {
            return result;
        }

        // The store is the truth. What it does not have any more was not freed: a node died, or a connection.
        var pending = await store.GetPendingAsync(request.User, request.At, cancellationToken).ConfigureAwait(false);
        string[] open = [.. pending.Select(static interaction => PlaceOf(interaction.Record.InteractionId, interaction.Record.IdempotencyKey))];
        return await limiter.TakeAsync(request, open, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether a step that is taken frees a place.</summary>
    public bool IsFreedBy(InteractionRecord record, InteractionTransition transition) =>
        transition is (RespondTransition or TimeOutTransition or CancelTransition) && !IsExempt(record.Type);

    /// <summary>Frees what a step has ended. Who waits for the interaction resumes after that, and may ask the same people again.</summary>
    public Task FollowAsync(InteractionRecord record, InteractionTransition transition, InteractionState state)
    {
        if (!IsFreedBy(record, transition))
        {
            return Task.CompletedTask;
        }

        var responder = (transition as RespondTransition)?.Response.RespondedBy;
        var name = PlaceOf(record.InteractionId, record.IdempotencyKey);
        // Who has answered before has been freed then.
        return Task.WhenAll(record.Recipients
            .Where(userId => IsSame(userId, responder) || (!state.IsOpen && state.FindResponse(userId) is null))
            .Select(userId => FreeAsync(new RecipientPlace(new InteractionUser(userId, record.TenantId), name))));
    }

    /// <summary>Frees a place; never throws.</summary>
    public Task FreeAsync(RecipientPlace place) => RunAsync(place, limiter.FreeAsync);

    /// <summary>Gives a place back; never throws.</summary>
    public Task GiveBackAsync(RecipientPlace place) => RunAsync(place, limiter.GiveBackAsync);

    private static bool IsSame(string userId, string? other) => string.Equals(userId, other, StringComparison.Ordinal);

    private async Task RunAsync(RecipientPlace place, Func<InteractionUser, string, DateTimeOffset, CancellationToken, ValueTask> release)
    {
        try
        {
            await release(place.User, place.Name, time.GetUtcNow(), CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            logger.PlaceNotFreed(exception, place.Name, place.User.UserId);
        }
    }
}
