using System.Collections.Immutable;
using EdgeInteract.Contracts;
using EdgeInteract.Hooks;
using EdgeInteract.Serialization;
using EdgeInteract.Targeting;

namespace EdgeInteract.Publishing;

/// <summary>
/// Steps 2 to 4 of the way of an interaction: validate, find the recipients, run the hooks, validate again what they changed, freeze. Nothing is stored and nobody
/// has seen anything before it has ended well.
/// </summary>
internal sealed class RequestPreparer(
    IInteractionContracts contracts,
    RequestValidator validator,
    TargetResolver targets,
    HookChain hooks,
    EdgeInteractOptions options,
    TimeProvider time)
{
    public async Task<PreparedRequest> PrepareAsync(InteractionRequest original, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(original);
        cancellationToken.ThrowIfCancellationRequested();
        var contract = contracts.Find(original.Type) ?? throw Invalid(
            "/type", "enum", $"'{original.Type}' is not a registered interaction type; call Add…Interactions() of the assembly that declares it on what AddEdgeInteract() returns");

        var now = time.GetUtcNow();
        var request = RequestCopy.Make(() => original with
        {
            InteractionId = Guid.CreateVersion7(now).ToString(),
            PublishedAt = now,
            Contract = contract.Fingerprint,
        });
        request.TimeoutMs ??= contract.TimeoutMs ?? options.DefaultTimeoutMs;

        using var payload = JsonBuffer.Rent();
        Validate(request, contract, payload, hook: null);
        var recipients = await targets.ResolveAsync(request.TargetUserId, request.TenantId, cancellationToken).ConfigureAwait(false);
        var contentHash = request.IdempotencyKey is null ? null : ContentHash.Compute(request, payload.Written);
        if (hooks.IsEmpty)
        {
            return new(request, contract, recipients, RequestMessage.Write(request, payload.Written), contentHash);
        }

        return await RunHooksAsync(request, contract, recipients, contentHash, cancellationToken).ConfigureAwait(false);
    }

    private async Task<PreparedRequest> RunHooksAsync(
        InteractionRequest request, InteractionContract contract, ImmutableArray<string> recipients, string? contentHash, CancellationToken cancellationToken)
    {
        var (target, tenantId) = (request.TargetUserId, request.TenantId);
        await hooks.BeforePublishAsync(request, CheckAfter, cancellationToken).ConfigureAwait(false);

        var redirected = !string.Equals(target, request.TargetUserId, StringComparison.Ordinal)
            || !string.Equals(tenantId, request.TenantId, StringComparison.Ordinal);
        if (redirected)
        {
            recipients = await targets.ResolveAsync(request.TargetUserId, request.TenantId, cancellationToken).ConfigureAwait(false);
        }

        // Frozen here: what is written now is what is sent. A hook that kept the request and changes it from elsewhere changes nothing after this, and
        // what it changed before this is checked once more.
        using var payload = JsonBuffer.Rent();
        var frozen = request with { };
        Validate(frozen, contract, payload, hook: null);
        return new(frozen, contract, recipients, RequestMessage.Write(frozen, payload.Written), contentHash);

        void CheckAfter(string hook)
        {
            if (!string.Equals(request.Type, contract.Type, StringComparison.Ordinal))
            {
                throw Invalid("/type", "const", $"must stay '{contract.Type}', the type that was asked for; is '{request.Type}'", hook);
            }

            request.TimeoutMs ??= contract.TimeoutMs ?? options.DefaultTimeoutMs;
            using var buffer = JsonBuffer.Rent();
            Validate(request, contract, buffer, hook);
        }
    }

    private void Validate(InteractionRequest request, InteractionContract contract, JsonBuffer payload, string? hook)
    {
        var errors = new InteractionErrorList();
        validator.ValidateEnvelope(request, errors);
        validator.ValidatePayload(request, contract, payload, errors);
        if (errors.Count > 0)
        {
            throw new InteractionRequestInvalidException(errors.ToArray(), hook);
        }
    }

    private static InteractionRequestInvalidException Invalid(string pointer, string keyword, string message, string? hook = null) =>
        new([new InteractionError(pointer, keyword, message)], hook);
}
