using System.ComponentModel.DataAnnotations;

namespace EdgeInteract.BuiltIn;

/// <summary>Tells somebody something and waits until it is acknowledged. Every member of a role acknowledges for themselves.</summary>
/// <param name="Message">What there is to know.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="ActionUrl">Where there is more about it, an absolute address with <c>http</c> or <c>https</c>.</param>
/// <param name="ActionLabel">The label of the link to the address.</param>
/// <param name="AcknowledgeLabel">The label of the button that acknowledges.</param>
/// <remarks>Spec, area 8.</remarks>
[Interaction("notification", Client = "BuiltInInteractions", Title = "Notification", ResponsePolicy = InteractionResponsePolicy.Each)]
[InteractionTimeout(Days = 7)]
public sealed partial record Notification(
    [MinLength(1)] string Message,
    Severity Severity = Severity.Info,
    [RegularExpression("^[hH][tT][tT][pP][sS]?://[^ ]+$")] string? ActionUrl = null,
    [MinLength(1)] string ActionLabel = "View Details",
    [MinLength(1)] string AcknowledgeLabel = "Acknowledge")
{
    /// <summary>It has been read.</summary>
    [Outcome("acknowledged")]
    public sealed partial record Acknowledged;
}
