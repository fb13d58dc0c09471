using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EdgeInteract.Benchmarks.Validation.Questions;
using EdgeInteract.Contracts;
using NJsonSchema;

namespace EdgeInteract.Benchmarks.Validation;

/// <summary>Makes the documents: each size as it should be, and with one thing wrong about the middle of it.</summary>
internal static class SampleDocuments
{
    private const string Accepted = "the deserialiser accepts it";
    private const string Thrown = "the deserialiser throws";

    public static IEnumerable<SampleDocument> Create() =>
    [
        .. Create(
            "small",
            SizedQuestions.Small,
            TravelApprovalContract.Instance,
            QuestionJsonContext.Default.TravelApproval,
            new("budget is 0, and has to be at least 1", static root => root["budget"] = 0),
            new("budget is a string", static root => root["budget"] = "1250.50"),
            new("airport is missing", static root => root.Remove("airport"))),
        .. Create(
            "medium",
            SizedQuestions.Medium,
            SupplierApprovalContract.Instance,
            QuestionJsonContext.Default.SupplierApproval,
            new("iban does not match its pattern", static root => root["iban"] = "DE8937040044053201-000"),
            new("paymentDays is a string", static root => root["paymentDays"] = "30"),
            new("the city of the address is missing", static root => root["address"]!.AsObject().Remove("city"))),
        .. Create(
            "large",
            SizedQuestions.Large,
            InvoiceApprovalContract.Instance,
            QuestionJsonContext.Default.InvoiceApproval,
            new("the quantity of item 500 is 0, and has to be at least 1", static root => root["lines"]![500]!["quantity"] = 0),
            new("the quantity of item 500 is a string", static root => root["lines"]![500]!["quantity"] = "1"),
            new("item 500 has no article", static root => root["lines"]![500]!.AsObject().Remove("article"))),
    ];

    private static IEnumerable<SampleDocument> Create<T>(
        string size, T question, InteractionContract contract, JsonTypeInfo<T> type, SampleDefect rule, SampleDefect wrongType, SampleDefect missing)
        where T : class
    {
        var schema = JsonSchema.FromJsonAsync(contract.PayloadSchema).GetAwaiter().GetResult();
        var valid = JsonSerializer.SerializeToUtf8Bytes(question, type);
        yield return Document("valid", "nothing is wrong; " + Accepted, valid);
        yield return Document("rule", $"{rule.Description}; {Accepted}", rule.Apply(valid));
        yield return Document("type", $"{wrongType.Description}; {Thrown}", wrongType.Apply(valid));
        yield return Document("missing", $"{missing.Description}; {Accepted}", missing.Apply(valid));

        SampleDocument Document(string kind, string description, byte[] utf8Json)
        {
            var json = Encoding.UTF8.GetString(utf8Json);
            return new(
                $"{size}.{kind}",
                $"{size}.{kind}, {utf8Json.Length} bytes: {description}",
                () => contract.ReadPayload(utf8Json, new InteractionErrorList()),
                () => Deserialize(utf8Json, type),
                () => (IReadOnlyCollection<object>)schema.Validate(json));
        }
    }

    private static object? Deserialize<T>(byte[] utf8Json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(utf8Json, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
