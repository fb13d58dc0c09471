using System.ComponentModel.DataAnnotations;

namespace EdgeInteract.Benchmarks.Validation.Questions;

/// <summary>The document of medium size: thirty members, objects and lists among them.</summary>
[Interaction("benchmarks/supplier-approval")]
public sealed partial record SupplierApproval(
    Guid SupplierId,
    [Length(1, 120)] string LegalName,
    [MaxLength(120)] string? TradingName,
    [RegularExpression("^[A-Z]{2}[0-9]{6,10}$")] string RegistrationNumber,
    [RegularExpression("^[A-Z]{2}[0-9A-Z]{8,12}$")] string? VatNumber,
    SupplierKind Kind,
    SupplierRisk Risk,
    SupplierAddress Address,
    SupplierAddress? BillingAddress,
    SupplierContact Contact,
    [MaxLength(200)] string? Website,
    [AllowedValues("EUR", "USD", "GBP")] string Currency,
    [RegularExpression("^[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}$")] string Iban,
    [Range(0, 120)] int PaymentDays,
    [Range(0, 10_000_000)] decimal CreditLimit,
    [Range(0, 100_000_000)] decimal ExpectedSpend,
    [Range(0.0, 1.0)] double Discount,
    bool IsStrategic,
    bool IsInsured,
    DateOnly? InsuredUntil,
    DateOnly StartsOn,
    DateOnly EndsOn,
    DateTimeOffset RequestedAt,
    [Length(1, 60)] string RequestedBy,
    [RegularExpression("^[0-9]{4}-[0-9]{2}$")] string CostCentre,
    [Length(1, 10)] IReadOnlyList<string> Categories,
    [MaxLength(20)] IReadOnlyList<SupplierCertificate> Certificates,
    [Range(1, 1_000_000)] int Employees,
    [Range(1, 5)] int Score,
    [Length(10, 2000)] string Justification)
{
    [Outcome("approved")]
    public sealed partial record Approved;
}
