using System.ComponentModel.DataAnnotations;

namespace EdgeInteract.BuiltIn;

/// <summary>Asks somebody to rate something from 1 to 5.</summary>
/// <param name="Subject">What is to be rated.</param>
/// <param name="Prompt">What to think of when rating it.</param>
/// <param name="AllowComment">Whether a comment may be added.</param>
/// <param name="AllowSkip">Whether not rating is an answer.</param>
/// <remarks>Spec, area 8.</remarks>
[Interaction("rating", Client = "BuiltInInteractions", Title = "Your rating, please")]
[InteractionTimeout(Days = 7)]
public sealed partial record Rating([Length(1, 500)] string Subject, string? Prompt = null, bool AllowComment = true, bool AllowSkip = false)
{
    /// <summary>It is rated.</summary>
    /// <param name="Rating">The rating, 5 for the best.</param>
    /// <param name="Comment">What the person wants to say about it. Refused where the request does not allow it.</param>
    [Outcome("rated")]
    public sealed partial record Rated([Range(1, 5)] int Rating, [MaxLength(2_000)] string? Comment = null);

    /// <summary>It is not rated. Refused where the request does not allow it.</summary>
    [Outcome("skipped")]
    public sealed partial record Skipped;
}
