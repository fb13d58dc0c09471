using System.ComponentModel.DataAnnotations;

namespace EdgeInteract.Benchmarks.Validation.Questions;

public sealed record SupplierAddress(
    [Length(1, 120)] string Street, [Length(1, 80)] string City, [MaxLength(12)] string PostCode, [RegularExpression("^[A-Z]{2}$")] string Country);
