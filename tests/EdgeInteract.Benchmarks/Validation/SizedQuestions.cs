using System.Globalization;
using EdgeInteract.Benchmarks.Validation.Questions;

namespace EdgeInteract.Benchmarks.Validation;

/// <summary>The questions of the three sizes, as somebody would ask them.</summary>
internal static class SizedQuestions
{
    private const int Lines = 1000;

    public static TravelApproval Small { get; } = new("Traveller of the sales team", "LIS", new DateOnly(2026, 5, 4), 1250.50m, TravelClass.Economy);

    public static SupplierApproval Medium { get; } = new(
        SupplierId: new Guid("3f2504e0-4f89-41d3-9a0c-0305e82c3301"),
        LegalName: "Sample Supplies Limited",
        TradingName: "Sample Supplies",
        RegistrationNumber: "DE12345678",
        VatNumber: "DE123456789",
        Kind: SupplierKind.Distributor,
        Risk: SupplierRisk.Medium,
        Address: new SupplierAddress("12 Harbour Street", "Hamburg", "20457", "DE"),
        BillingAddress: new SupplierAddress("PO box 1200", "Hamburg", "20415", "DE"),
        Contact: new SupplierContact("Sales desk", "sales@supplies.example", "+49 40 1234567"),
        Website: "https://supplies.example/for-business",
        Currency: "EUR",
        Iban: "DE89370400440532013000",
        PaymentDays: 30,
        CreditLimit: 250_000m,
        ExpectedSpend: 1_250_000.50m,
        Discount: 0.025,
        IsStrategic: false,
        IsInsured: true,
        InsuredUntil: new DateOnly(2027, 12, 31),
        StartsOn: new DateOnly(2026, 6, 1),
        EndsOn: new DateOnly(2029, 5, 31),
        RequestedAt: new DateTimeOffset(2026, 5, 4, 9, 30, 0, TimeSpan.FromHours(2)),
        RequestedBy: "buyer-17",
        CostCentre: "4711-03",
        Categories: ["office", "furniture", "lighting"],
        Certificates: [new("ISO 9001", new DateOnly(2024, 2, 1), new DateOnly(2027, 1, 31)), new("ISO 14001", new DateOnly(2025, 3, 1), null)],
        Employees: 340,
        Score: 4,
        Justification: "The present supplier stops delivering desks at the end of the year, and this one has the best offer of three.");

    // Nearly as large as a payload may be.
    public static InvoiceApproval Large { get; } = new(
        "RE-20260504",
        "Sample Supplies Limited",
        new DateOnly(2026, 5, 4),
        1_234_567.89m,
        [.. Enumerable.Range(0, Lines).Select(static number => new InvoiceLine(
            Article: string.Create(CultureInfo.InvariantCulture, $"DSK-{number:D5}"),
            Quantity: (number % 12) + 1,
            UnitPrice: 199.90m + number))]);
}
