using System.Collections.Immutable;
using EdgeInteract.Contracts;
using EdgeInteract.Hooks;
using EdgeInteract.Lifecycle;
using EdgeInteract.RateLimiting;
using EdgeInteract.Responses;
using EdgeInteract.Serialization;
using EdgeInteract.Storage;
using EdgeInteract.Targeting;
using EdgeInteract.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Publishing;

/// <summary>
/// Steps 2 to 4 of the way of an interaction: validate, find the recipients, run the hooks, validate again what they changed, freeze. Nothing is stored and nobody
/// has seen anything before it has ended well.
/// </summary>
internal sealed class RequestPreparer(
    IInteractionContracts contracts,
    StoredContracts storedContracts,
    RequestValidator validator,
    InteractionValidators validators,
    TargetResolver targets,
    HookChain hooks,
    RateLimits limits,
    IInteractionStore store,
    InteractionLifecycle lifecycle,
    EdgeInteractOptions options,
    [FromKeyedServices(StoreClock.Key)] TimeProvider time)
{
    /// <param name="original">The caller's request. It is copied.</param>
    /// <param name="expectsOne">Whether the caller waits for one answer, and not for those of several people.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    public async ValueTask<PreparedRequest> PrepareAsync(InteractionRequest original, bool expectsOne, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(original);
        cancellationToken.ThrowIfCancellationRequested();
        var contract = contracts.Find(original.Type) ?? throw Invalid(
            "/type", "enum", $"'{original.Type}' is not a registered interaction type; call Add…Interactions() of the assembly that declares it on what AddEdgeInteract() returns");

        var now = time.GetUtcNow();
        var request = RequestCopy.Make(original, contract, now);
        request.TimeoutMs ??= contract.TimeoutMs ?? options.DefaultTimeoutMs;

        using var payload = JsonBuffer.Rent();
        await ValidateAsync(request, contract, payload, hook: null, cancellationToken).ConfigureAwait(false);
        string? contentHash = null;
        if (request.IdempotencyKey is { } key)
        {
            // Before the hooks: what was asked already is not asked again, and nothing is counted or looked up for it.
            contentHash = ContentHash.Compute(request, payload.Written);
            if (await store.FindByIdempotencyKeyAsync(request.TenantId, key, cancellationToken).ConfigureAwait(false) is { } first)
            {
                return new(Record: null, first, key, contentHash, Places: null);
            }
        }

        await storedContracts.KeepAsync(contract, cancellationToken).ConfigureAwait(false);
        var recipients = await targets.ResolveAsync(request.TargetUserId, request.TenantId, cancellationToken).ConfigureAwait(false);
        if (hooks.IsEmpty)
        {
            return Freeze(request, contract, recipients, payload, contentHash, expectsOne, places: null);
        }

        var places = limits.Begin(request, recipients);
        try
        {
            var (target, tenantId) = (request.TargetUserId, request.TenantId);
            await RunHooksAsync(request, contract, places, cancellationToken).ConfigureAwait(false);
            if (places is not null)
            {
                recipients = await SettleAsync(request, places, cancellationToken).ConfigureAwait(false);
            }
            else if (!string.Equals(target, request.TargetUserId, StringComparison.Ordinal) || !string.Equals(tenantId, request.TenantId, StringComparison.Ordinal))
            {
                recipients = await targets.ResolveAsync(request.TargetUserId, request.TenantId, cancellationToken).ConfigureAwait(false);
            }

            // Frozen here: what is written now is what is sent. A hook that kept the request and changes it from elsewhere changes nothing after this, and
            // what it changed before this is checked once more.
            using var frozenPayload = JsonBuffer.Rent();
            var frozen = request with { };
            await ValidateAsync(frozen, contract, frozenPayload, hook: null, cancellationToken).ConfigureAwait(false);
            return Freeze(frozen, contract, recipients, frozenPayload, contentHash, expectsOne, places);
        }
        catch (Exception exception) when (places is not null)
        {
            await places.GiveBackAsync(exception).ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask<ImmutableArray<string>> SettleAsync(InteractionRequest request, RecipientPlaces places, CancellationToken cancellationToken)
    {
        try
        {
            return await places.SettleAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (InteractionBlockedException block)
        {
            lifecycle.Blocked(request, block, time.GetUtcNow());
            throw;
        }
    }

    private async ValueTask RunHooksAsync(InteractionRequest request, InteractionContract contract, RecipientPlaces? places, CancellationToken cancellationToken)
    {
        try
        {
            await hooks.BeforePublishAsync(request, places, CheckAfterAsync, cancellationToken).ConfigureAwait(false);
        }
        catch (InteractionBlockedException block)
        {
            lifecycle.Blocked(request, block, time.GetUtcNow());
            throw;
        }

        async ValueTask CheckAfterAsync(string hook)
        {
            if (!string.Equals(request.Type, contract.Type, StringComparison.Ordinal))
            {
                throw Invalid("/type", "const", $"must stay '{contract.Type}', the type that was asked for; is '{request.Type}'", hook);
            }

            request.TimeoutMs ??= contract.TimeoutMs ?? options.DefaultTimeoutMs;
            using var buffer = JsonBuffer.Rent();
            await ValidateAsync(request, contract, buffer, hook, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask ValidateAsync(InteractionRequest request, InteractionContract contract, JsonBuffer payload, string? hook, CancellationToken cancellationToken)
    {
        var errors = new InteractionErrorList();
        validator.ValidateEnvelope(request, errors);
        validator.ValidatePayload(request, contract, payload, errors);
        if (errors.Count == 0)
        {
            await validators.ValidateRequestAsync(request, errors, cancellationToken).ConfigureAwait(false);
        }

        if (errors.Count > 0)
        {
            throw new InteractionRequestInvalidException(errors.ToArray(), hook);
        }
    }

    private PreparedRequest Freeze(
        InteractionRequest request,
        InteractionContract contract,
        ImmutableArray<string> recipients,
        JsonBuffer payload,
        string? contentHash,
        bool expectsOne,
        RecipientPlaces? places)
    {
        var isEach = contract.ResponsePolicy == InteractionResponsePolicy.Each;
        if (isEach && expectsOne && request.TargetUserId.StartsWith(InteractionTarget.RolePrefix, StringComparison.Ordinal))
        {
            throw new InteractionPublishException(
                $"Each member of '{request.TargetUserId}' answers '{request.Type}' for themselves, so there is no one answer to wait for. Use {nameof(IInteractionPublisher.PublishAndCollectAsync)}.");
        }

        var record = new InteractionRecord
        {
            InteractionId = request.InteractionId,
            TenantId = request.TenantId,
            Type = contract.Type,
            Contract = contract.Fingerprint,
            TargetUserId = request.TargetUserId,
            Recipients = recipients,
            RequiredResponses = isEach ? recipients.Length : 1,
            Priority = request.Priority,
            PublishedAt = request.PublishedAt,
            TimeoutMs = request.TimeoutMs.GetValueOrDefault(),
            Owner = options.NodeId,
            RunsHooks = hooks.RunsAfterRespond,
            CallbackTopic = request.CallbackTopic,
            CorrelationId = request.CorrelationId,
            IdempotencyKey = request.IdempotencyKey,
            ContentHash = contentHash,
            Metadata = request.HasMetadata
                ? request.Metadata.ToImmutableDictionary(StringComparer.Ordinal)
                : ImmutableDictionary<string, string>.Empty,
            Message = RequestMessage.Write(request, payload.Written),
        };
        return new(record, First: null, request.IdempotencyKey, contentHash, places);
    }

    private static InteractionRequestInvalidException Invalid(string pointer, string keyword, string message, string? hook = null) =>
        new([new InteractionError(pointer, keyword, message)], hook);
}
