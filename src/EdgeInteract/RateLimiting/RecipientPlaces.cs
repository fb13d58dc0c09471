using System.Collections.Immutable;
using EdgeInteract.Storage;
using EdgeInteract.Targeting;
using EdgeInteract.Telemetry;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.RateLimiting;

/// <summary>
/// The places of one request while it is published: taken where the hook stands, so that a request that is refused reaches no later hook, put right when all hooks have run, and given back
/// where nothing is published.
/// </summary>
internal sealed class RecipientPlaces(RateLimits limits, TargetResolver targets, InteractionRequest request, ImmutableArray<string> recipients, ILogger logger)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<RecipientPlace, AskedPlace> _places = [];
    private ImmutableArray<string> _recipients = recipients;
    private string _target = request.TargetUserId;
    private string? _tenantId = request.TenantId;
    private string _name = "";
    private bool _isLimited;

    /// <summary>The recipients who are over a limit, where others are asked.</summary>
    public IReadOnlyList<string> LeftOut { get; private set; } = [];

    /// <summary>Takes a place at each recipient, as far as there are any.</summary>
    /// <exception cref="InteractionRateLimitException">There is none.</exception>
    public async ValueTask TakeAsync(CancellationToken cancellationToken)
    {
        _isLimited = !limits.IsExempt(request.Type);
        if (_isLimited)
        {
            await FindRecipientsAsync(cancellationToken).ConfigureAwait(false);
            await TakeForAllAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Follows what later hooks have changed.</summary>
    /// <returns>Who is asked.</returns>
    /// <exception cref="InteractionRateLimitException">Nobody is left.</exception>
    public async ValueTask<ImmutableArray<string>> SettleAsync(CancellationToken cancellationToken)
    {
        await FindRecipientsAsync(cancellationToken).ConfigureAwait(false);
        if (!_isLimited)
        {
            return _recipients;
        }

        try
        {
            await TakeForAllAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (InteractionRateLimitException refusal)
        {
            // The hook itself has let the request pass, to somebody else.
            refusal.BlockedBy = nameof(RateLimitInteractionHook);
            refusal.InteractionId = request.InteractionId;
            logger.Blocked(request.InteractionId, request.Type, refusal.BlockedBy);
            throw;
        }

        return LeaveOut();
    }

    /// <summary>Gives back what was taken: nothing is published.</summary>
    /// <param name="failure">Why.</param>
    public Task GiveBackAsync(Exception failure)
    {
        var giving = Task.WhenAll(_places.Keys.ToArray().Select(GiveBackAsync));
        // What is away is not waited for a second time, and who has given up does not wait.
        return failure is InteractionStoreUnavailableException or OperationCanceledException ? Task.CompletedTask : giving;
    }

    /// <summary>Gives back what was taken, if nothing is published.</summary>
    /// <param name="failure">How storing it failed.</param>
    public Task GiveBackUnlessStoredAsync(Exception failure)
    {
        // It may be stored all the same. One with a key can be published again and then has the place already; one without is withdrawn.
        var isUnknown = request.IdempotencyKey is not null && failure is InteractionStoreUnavailableException or OperationCanceledException;
        return isUnknown ? Task.CompletedTask : GiveBackAsync(failure);
    }

    /// <summary>Gives back what is not needed, because another request with the same idempotency key was published.</summary>
    public Task JoinToAsync(StoredInteraction first) => Task.WhenAll(_places
        .Where(static place => place.Value.Result is { Verdict: RateLimitVerdict.Taken })
        .Select(place => JoinToAsync(first, place.Key)));

    private Task JoinToAsync(StoredInteraction first, RecipientPlace place)
    {
        if (!first.Record.IsRecipient(place.User))
        {
            return limits.GiveBackAsync(place);
        }

        var isOpen = first.State.IsOpen && first.State.FindResponse(place.User.UserId) is null;
        return isOpen ? Task.CompletedTask : limits.FreeAsync(place);
    }

    private async ValueTask FindRecipientsAsync(CancellationToken cancellationToken)
    {
        if (string.Equals(_target, request.TargetUserId, StringComparison.Ordinal) && string.Equals(_tenantId, request.TenantId, StringComparison.Ordinal))
        {
            return;
        }

        (_target, _tenantId) = (request.TargetUserId, request.TenantId);
        _recipients = await targets.ResolveAsync(_target, _tenantId, cancellationToken).ConfigureAwait(false);
    }

    private async Task TakeForAllAsync(CancellationToken cancellationToken)
    {
        // As it is now: a hook that kept the request may change it from elsewhere.
        _name = RateLimits.PlaceOf(request.InteractionId, request.IdempotencyKey);
        var places = Array.ConvertAll([.. _recipients], PlaceAt);
        // First: it may be the same user's, under another key.
        await Task.WhenAll(_places.Keys.Except(places).ToArray().Select(GiveBackAsync)).ConfigureAwait(false);
        var expiresAt = request.PublishedAt.AddMilliseconds(request.TimeoutMs.GetValueOrDefault());
        RecipientPlace[] missing = [.. places.Where(place => !_places.TryGetValue(place, out var asked) || (asked.HasPlace && asked.Request.ExpiresAt != expiresAt))];
        await Task.WhenAll(Array.ConvertAll(missing, place => Begin(place, expiresAt, cancellationToken))).ConfigureAwait(false);
        if (!Array.Exists(places, place => _places[place].HasPlace))
        {
            throw places.Select(place => _places[place]).MinBy(static asked => asked.Result?.RetryAfter ?? TimeSpan.MaxValue).ToException();
        }
    }

    private bool HasPlace(string userId) => _places[PlaceAt(userId)].HasPlace;

    private RecipientPlace PlaceAt(string userId) => new(new InteractionUser(userId, _tenantId), _name);

    private Task Begin(RecipientPlace place, DateTimeOffset expiresAt, CancellationToken cancellationToken)
    {
        var ask = limits.Ask(place, request.Priority, expiresAt);
        return TakeAsync();

        async Task TakeAsync()
        {
            // Noted before it is asked for: what is lost on the way back may be taken all the same.
            var isOurs = Note(place, ask, result: null);
            var result = await limits.TakeAsync(ask, cancellationToken).ConfigureAwait(false);
            Note(place, ask, isOurs && result.HasPlace ? new RateLimitResult(RateLimitVerdict.Taken) : result);
        }
    }

    /// <returns>Whether this request has taken the place before.</returns>
    private bool Note(RecipientPlace place, RateLimitRequest ask, RateLimitResult? result)
    {
        // Several recipients are asked for at once.
        lock (_gate)
        {
            var isOurs = _places.TryGetValue(place, out var asked) && asked.Result is { Verdict: RateLimitVerdict.Taken };
            _places[place] = new AskedPlace(ask, result);
            return isOurs;
        }
    }

    private Task GiveBackAsync(RecipientPlace place)
    {
        // What was held before is another request's, with the same key. Of one with a key whose taking has no known result, the same is to be feared; a place too many goes by itself.
        var isOurs = _places.Remove(place, out var asked) && (asked.Result is { Verdict: RateLimitVerdict.Taken } || (asked.Result is null && request.IdempotencyKey is null));
        return isOurs ? limits.GiveBackAsync(place) : Task.CompletedTask;
    }

    private ImmutableArray<string> LeaveOut()
    {
        string[] leftOut = [.. _recipients.Where(userId => !HasPlace(userId))];
        LeftOut = leftOut;
        if (leftOut.Length == 0)
        {
            return _recipients;
        }

        logger.LeftOut(request.InteractionId, request.Type, leftOut.Length, _recipients.Length, _target, string.Join(", ", leftOut));
        return [.. _recipients.Where(HasPlace)];
    }
}
