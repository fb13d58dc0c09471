using System.ComponentModel.DataAnnotations;

namespace EdgeInteract.Benchmarks.Validation.Questions;

/// <summary>The large document: a list of a thousand items.</summary>
[Interaction("benchmarks/invoice-approval")]
public sealed partial record InvoiceApproval(
    [RegularExpression("^[A-Z]{2}-[0-9]{4,8}$")] string Number,
    [Length(1, 120)] string Supplier,
    DateOnly IssuedOn,
    [Range(0, 10_000_000)] decimal Total,
    [Length(1, 5000)] IReadOnlyList<InvoiceLine> Lines)
{
    [Outcome("approved")]
    public sealed partial record Approved;
}
