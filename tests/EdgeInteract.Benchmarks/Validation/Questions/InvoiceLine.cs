using System.ComponentModel.DataAnnotations;

namespace EdgeInteract.Benchmarks.Validation.Questions;

public sealed record InvoiceLine(
    [RegularExpression("^[A-Z]{3}-[0-9]{5}$")] string Article,
    [Range(1, 10_000)] int Quantity,
    [Range(0, 1_000_000)] decimal UnitPrice);
