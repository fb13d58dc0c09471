using System.Globalization;
using System.Text.Json;

namespace EdgeInteract.Benchmarks.Questions;

/// <summary>Makes questions whose payload has <see cref="PayloadBytes"/> bytes as JSON.</summary>
internal static class SampleQuestions
{
    public const int PayloadBytes = 500;

    private static readonly PurchaseApproval Short = Create(0, reasonLength: 0);
    private static readonly int ReasonLength = PayloadBytes - Write(Short).Length;

    public static PurchaseApproval Create(int number) => Create(number, ReasonLength);

    public static byte[] Write(PurchaseApproval question) => JsonSerializer.SerializeToUtf8Bytes(question, JsonSerializerOptions.Web);

    // A text of its own for each, as it is when it came from a database or from a request.
    private static PurchaseApproval Create(int number, int reasonLength) => new(
        Item: string.Create(CultureInfo.InvariantCulture, $"Standing desk {number:D9}"),
        Supplier: "Sample Supplies",
        Amount: 1250.50m,
        NeededBy: new DateOnly(2026, 3, 1),
        Reason: new string('r', reasonLength));
}
