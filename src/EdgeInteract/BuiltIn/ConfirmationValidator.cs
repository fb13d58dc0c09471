namespace EdgeInteract.BuiltIn;

/// <summary>The third option has an outcome of its own, and is an answer only where the request offers it.</summary>
internal sealed class ConfirmationValidator : IInteractionRequestValidator<Confirmation>, IInteractionResponseValidator<Confirmation, Confirmation.Outcome>
{
    public ValueTask ValidateAsync(Confirmation payload, InteractionRequestValidation validation, CancellationToken cancellationToken)
    {
        if (payload.ThirdOption is not { Outcome: var outcome })
        {
            return default;
        }

        if (outcome is "confirmed" or "cancelled")
        {
            validation.AddError("/thirdOption/outcome", "not", $"must not be '{outcome}', which one of the other buttons answers with");
        }
        else if (string.IsNullOrWhiteSpace(outcome))
        {
            validation.AddError("/thirdOption/outcome", "pattern", "must not be blank");
        }

        return default;
    }

    public ValueTask ValidateAsync(
        Confirmation payload, Confirmation.Outcome outcome, InteractionResponseValidation validation, CancellationToken cancellationToken)
    {
        if (outcome is Confirmation.Other { Name: var name } && !string.Equals(name, payload.ThirdOption?.Outcome, StringComparison.Ordinal))
        {
            validation.AddOutcomeError("enum", payload.ThirdOption is { } offered
                ? $"must be confirmed, cancelled or {offered.Outcome}"
                : "must be confirmed or cancelled: this request offers no third option");
        }

        return default;
    }
}
