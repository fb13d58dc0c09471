using System.ComponentModel.DataAnnotations;

namespace EdgeInteract.BuiltIn;

/// <summary>Asks somebody whether to go on.</summary>
/// <param name="Message">What is about to happen.</param>
/// <param name="ConfirmLabel">The label of the button that confirms.</param>
/// <param name="CancelLabel">The label of the button that cancels.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="ThirdOption">A third answer, beside the two.</param>
/// <remarks>Spec, area 8.</remarks>
[Interaction("confirmation", Client = "BuiltInInteractions", Title = "Please confirm")]
[InteractionTimeout(Minutes = 15)]
public sealed partial record Confirmation(
    [Length(1, 2_000)] string Message,
    [Length(1, 50)] string ConfirmLabel = "Confirm",
    [Length(1, 50)] string CancelLabel = "Cancel",
    Severity Severity = Severity.Info,
    Confirmation.Option? ThirdOption = null)
{
    /// <summary>A third answer that a request offers.</summary>
    /// <param name="Label">The label of its button.</param>
    /// <param name="Outcome">The outcome that it answers with, neither <c>confirmed</c> nor <c>cancelled</c>.</param>
    public sealed record Option([Length(1, 50)] string Label, [Length(1, 50)] string Outcome);

    /// <summary>It is confirmed.</summary>
    [Outcome("confirmed")]
    public sealed partial record Confirmed;

    /// <summary>It is cancelled.</summary>
    [Outcome("cancelled")]
    public sealed partial record Cancelled;

    /// <summary>The third option that the request offered.</summary>
    /// <param name="Name">Its outcome.</param>
    [CatchAllOutcome]
    public sealed partial record Other(string Name);
}
