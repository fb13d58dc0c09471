namespace EdgeInteract.BuiltIn;

/// <summary>Abstaining is an answer only where the request allows it.</summary>
internal sealed class ApprovalValidator : IInteractionResponseValidator<Approval, Approval.Outcome>
{
    public ValueTask ValidateAsync(Approval payload, Approval.Outcome outcome, InteractionResponseValidation validation, CancellationToken cancellationToken)
    {
        if (outcome is Approval.Abstained && !payload.AllowAbstain)
        {
            validation.AddOutcomeError("enum", "must be approved or rejected: this request does not allow to abstain");
        }

        return default;
    }
}
