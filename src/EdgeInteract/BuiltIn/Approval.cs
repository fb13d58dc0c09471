using System.ComponentModel.DataAnnotations;

namespace EdgeInteract.BuiltIn;

/// <summary>Asks somebody to approve or reject something.</summary>
/// <param name="Context">What is to be approved.</param>
/// <param name="Fields">The facts that the decision rests on.</param>
/// <param name="ShowComment">Whether there is a field for a comment.</param>
/// <param name="CommentLabel">The label of the field for a comment.</param>
/// <param name="ApproveLabel">The label of the button that approves.</param>
/// <param name="RejectLabel">The label of the button that rejects.</param>
/// <param name="AbstainLabel">The label of the button that abstains.</param>
/// <param name="AllowAbstain">Whether abstaining is an answer.</param>
/// <remarks>Spec, area 8.</remarks>
[Interaction("approval", Client = "BuiltInInteractions", Title = "Your approval is needed")]
[InteractionTimeout(Hours = 24)]
public sealed partial record Approval(
    [Length(1, 1_000)] string Context,
    [MaxLength(20)] IReadOnlyList<Approval.Field>? Fields = null,
    bool ShowComment = true,
    [MinLength(1)] string CommentLabel = "Add a comment",
    [MinLength(1)] string ApproveLabel = "Approve",
    [MinLength(1)] string RejectLabel = "Reject",
    [MinLength(1)] string AbstainLabel = "Abstain",
    bool AllowAbstain = true)
{
    /// <summary>One fact that a decision rests on.</summary>
    /// <param name="Key">What a program knows it by.</param>
    /// <param name="Label">What the person reads before the value.</param>
    /// <param name="Value">The value, as the person reads it.</param>
    public sealed record Field([MinLength(1)] string Key, [MinLength(1)] string Label, string Value);

    /// <summary>It is approved.</summary>
    /// <param name="Comment">What the person wants to say about it.</param>
    [Outcome("approved")]
    public sealed partial record Approved([MaxLength(2_000)] string? Comment = null);

    /// <summary>It is rejected.</summary>
    /// <param name="Comment">What the person wants to say about it.</param>
    [Outcome("rejected")]
    public sealed partial record Rejected([MaxLength(2_000)] string? Comment = null);

    /// <summary>The person does not decide. Refused where the request does not allow it.</summary>
    /// <param name="Comment">What the person wants to say about it.</param>
    [Outcome("abstained")]
    public sealed partial record Abstained([MaxLength(2_000)] string? Comment = null);
}
