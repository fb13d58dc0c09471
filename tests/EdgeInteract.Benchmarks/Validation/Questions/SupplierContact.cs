using System.ComponentModel.DataAnnotations;

namespace EdgeInteract.Benchmarks.Validation.Questions;

public sealed record SupplierContact(
    [Length(1, 80)] string Name, [RegularExpression("^[^@ ]+@[^@ ]+$"), MaxLength(254)] string Email, [MaxLength(30)] string? Phone);
