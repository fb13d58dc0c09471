using System.Collections.Frozen;
using EdgeInteract.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Validation;

/// <summary>
/// Runs the validators of a type in the order of registration, all in one scope. A type without validators costs one look-up, and no scope.
/// </summary>
internal sealed class InteractionValidators
{
    private readonly IServiceScopeFactory _scopes;
    private readonly FrozenDictionary<string, ValidatorRegistration[]> _ofRequests;
    private readonly FrozenDictionary<string, ValidatorRegistration[]> _ofResponses;

    public InteractionValidators(IEnumerable<ValidatorRegistration> registrations, IInteractionContracts contracts, IServiceScopeFactory scopes)
    {
        _scopes = scopes;

        // The same validator may be registered twice, by two parts of an application; it judges once.
        ValidatorRegistration[] all = [.. registrations.DistinctBy(static registration => registration.Type)];
        _ofRequests = ByTypeKey(contracts, all, static registration => registration.RequestPayloads);
        _ofResponses = ByTypeKey(contracts, all, static registration => registration.ResponsePayloads);
    }

    /// <summary>Whether anybody judges answers to a type: otherwise there is no need to read its payload.</summary>
    public bool JudgesResponses(string type) => _ofResponses.ContainsKey(type);

    /// <param name="request">A request that fits its contract, with the declared record as its payload.</param>
    /// <param name="errors">Gets what is wrong, at <c>/payload…</c>.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <exception cref="InteractionPublishException">A validator failed.</exception>
    public async ValueTask ValidateRequestAsync(InteractionRequest request, InteractionErrorList errors, CancellationToken cancellationToken)
    {
        if (!_ofRequests.TryGetValue(request.Type, out var registrations))
        {
            return;
        }

        var validation = new InteractionRequestValidation(request, errors);
        var scope = _scopes.CreateAsyncScope();
        await using var _ = scope.ConfigureAwait(false);
        foreach (var registration in registrations)
        {
            try
            {
                var validator = (IInteractionRequestValidator)scope.ServiceProvider.GetRequiredService(registration.Type);
                await validator.ValidateAsync(validation, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (!IsGivenUp(exception, cancellationToken))
            {
                throw new InteractionPublishException($"The validator '{registration.Name}' failed: {exception.Message} Nobody was asked.", exception);
            }
        }
    }

    /// <param name="request">The request that was asked, with the declared record as its payload.</param>
    /// <param name="response">The answer, which is not accepted yet.</param>
    /// <param name="outcome">The answer as the contract has read it.</param>
    /// <param name="errors">Gets what is wrong, at <c>/data…</c> or <c>/outcome</c>.</param>
    /// <param name="cancellationToken">Cancelled when the one who answers is gone.</param>
    /// <exception cref="InteractionException">A validator failed; the answer cannot be judged now.</exception>
    public async ValueTask ValidateResponseAsync(
        InteractionRequest request, InteractionResponse response, object outcome, InteractionErrorList errors, CancellationToken cancellationToken)
    {
        if (!_ofResponses.TryGetValue(request.Type, out var registrations))
        {
            return;
        }

        var validation = new InteractionResponseValidation(request, response, outcome, errors);
        var scope = _scopes.CreateAsyncScope();
        await using var _ = scope.ConfigureAwait(false);
        foreach (var registration in registrations)
        {
            try
            {
                var validator = (IInteractionResponseValidator)scope.ServiceProvider.GetRequiredService(registration.Type);
                await validator.ValidateAsync(validation, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (!IsGivenUp(exception, cancellationToken))
            {
                throw new InteractionException($"The validator '{registration.Name}' failed: {exception.Message}", exception);
            }
        }
    }

    private static FrozenDictionary<string, ValidatorRegistration[]> ByTypeKey(
        IInteractionContracts contracts, ValidatorRegistration[] all, Func<ValidatorRegistration, IReadOnlyList<Type>> payloads)
    {
        var byType = new Dictionary<string, ValidatorRegistration[]>(StringComparer.Ordinal);
        foreach (var contract in contracts.All)
        {
            // A validator of a base type, or of an interface, judges every payload that is one.
            if (PayloadOf(contract) is { } payload
                && Array.FindAll(all, registration => payloads(registration).Any(judged => judged.IsAssignableFrom(payload))) is { Length: > 0 } found)
            {
                byType.Add(contract.Type, found);
            }
        }

        return byType.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Type? PayloadOf(InteractionContract contract)
    {
        for (var type = contract.GetType(); type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(InteractionContract<,>))
            {
                return type.GenericTypeArguments[0];
            }
        }

        return null;
    }

    private static bool IsGivenUp(Exception exception, CancellationToken cancellationToken) =>
        exception is OperationCanceledException && cancellationToken.IsCancellationRequested;
}
