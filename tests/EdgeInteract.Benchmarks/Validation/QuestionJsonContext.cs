using System.Text.Json.Serialization;
using EdgeInteract.Benchmarks.Validation.Questions;

namespace EdgeInteract.Benchmarks.Validation;

/// <summary>
/// The peer: the same records with the same names of members and enums. All else is as it is by default, so that it lets pass what our reader refuses: members that are missing or
/// unknown, nulls, every rule.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(TravelApproval))]
[JsonSerializable(typeof(SupplierApproval))]
[JsonSerializable(typeof(InvoiceApproval))]
internal sealed partial class QuestionJsonContext : JsonSerializerContext;
