using System.ComponentModel.DataAnnotations;

namespace EdgeInteract.Benchmarks.Validation.Questions;

public sealed record SupplierCertificate([Length(1, 80)] string Name, DateOnly IssuedOn, DateOnly? ValidUntil);
