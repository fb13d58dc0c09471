namespace EdgeInteract.BuiltIn;

/// <summary>Skipping and commenting are for requests that allow it.</summary>
internal sealed class RatingValidator : IInteractionResponseValidator<Rating, Rating.Outcome>
{
    public ValueTask ValidateAsync(Rating payload, Rating.Outcome outcome, InteractionResponseValidation validation, CancellationToken cancellationToken)
    {
        if (outcome is Rating.Skipped && !payload.AllowSkip)
        {
            validation.AddOutcomeError("enum", "must be rated: this request does not allow to skip");
        }

        // An empty text is what a form sends that has the field all the same; it says nothing.
        if (outcome is Rating.Rated { Comment.Length: > 0 } && !payload.AllowComment)
        {
            validation.AddError("/comment", "not", "must be left out: this request does not allow a comment");
        }

        return default;
    }
}
