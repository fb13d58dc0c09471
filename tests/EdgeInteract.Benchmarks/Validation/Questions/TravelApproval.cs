using System.ComponentModel.DataAnnotations;

namespace EdgeInteract.Benchmarks.Validation.Questions;

/// <summary>The small document: five members.</summary>
[Interaction("benchmarks/travel-approval")]
public sealed partial record TravelApproval(
    [Length(1, 100)] string Traveller,
    [RegularExpression("^[A-Z]{3}$")] string Airport,
    DateOnly LeavesOn,
    [Range(1, 50_000)] decimal Budget,
    TravelClass Class)
{
    [Outcome("approved")]
    public sealed partial record Approved;
}
