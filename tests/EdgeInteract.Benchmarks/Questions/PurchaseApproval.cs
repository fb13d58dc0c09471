using System.ComponentModel.DataAnnotations;

namespace EdgeInteract.Benchmarks.Questions;

/// <summary>What is asked in every benchmark: members with limits, as a question of an application has them.</summary>
[Interaction("benchmarks/purchase-approval", Client = "PurchaseApprovals", Title = "Buy {Item} from {Supplier}?")]
public sealed partial record PurchaseApproval(
    [MaxLength(60)] string Item,
    [MaxLength(60)] string Supplier,
    [Range(1, 1_000_000)] decimal Amount,
    DateOnly NeededBy,
    [MaxLength(1000)] string Reason)
{
    [Outcome("approved")]
    public sealed partial record Approved([MaxLength(500)] string? Comment = null);

    [Outcome("rejected")]
    public sealed partial record Rejected([MinLength(3), MaxLength(500)] string Comment);
}
