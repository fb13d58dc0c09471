using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using EdgeInteract.Differential.Tests.Documents;
using EdgeInteract.Differential.Tests.Grammar;
using EdgeInteract.Differential.Tests.Running;

namespace EdgeInteract.Differential.Tests.Judges;

/// <summary>What our reader accepts, System.Text.Json reads as the same value; what our writer writes, both read back.</summary>
internal static class SerializerJudge
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = JsonNumberHandling.Strict,
        AllowDuplicateProperties = false,
        AllowOutOfOrderMetadataProperties = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        MaxDepth = InteractionLimits.MaxDepth,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly string[] s_unordered = ["Set<", "ImmutableDictionary<", "ConcurrentDictionary<"];

    /// <returns>What is different, if anything is.</returns>
    public static string? Compare(ContractUnderTest contract, Document document, Tree? tree, object value)
    {
        var type = document.TypeIn(contract.Grammar)!;
        var given = Plain(contract.Grammar, tree ?? new Tree.Members([]), type);
        if (Same(contract, document, type, given, value) is { } difference)
        {
            return "System.Text.Json reads another value: " + difference;
        }

        var written = Write(contract, document, value);
        var again = new Document(document.Outcome, Encoding.UTF8.GetBytes(written));

        // What is written may have more bytes than what was read, and then too many.
        if (again.Json!.Length <= InteractionLimits.MaxPayloadBytes && ReaderJudge.Read(contract, again) is var (read, errors) && (read is null || ValueEquality.Difference(value, read) is not null))
        {
            return $"our reader reads what was written as another value: {written}: {errors} {(read is null ? "" : ValueEquality.Difference(value, read))}";
        }

        return Same(contract, document, type, written, value) is { } other ? $"System.Text.Json reads what was written as another value: {written}: {other}" : null;
    }

    /// <summary>Whether System.Text.Json, as strict as it can be, refuses a document.</summary>
    public static bool Refuses(ContractUnderTest contract, Document document)
    {
        if (document.Json is null || document.TypeIn(contract.Grammar) is not { } type)
        {
            return true;
        }

        try
        {
            return JsonSerializer.Deserialize(document.Json, contract.TypeOf(type), s_options) is null;
        }
        catch (Exception refusal) when (IsRefusal(refusal))
        {
            return true;
        }
    }

    private static string? Same(ContractUnderTest contract, Document document, GrammarDefinition.Object type, string json, object value)
    {
        try
        {
            var read = JsonSerializer.Deserialize(WithName(contract.Grammar, document, json), contract.TypeOf(type), s_options)!;
            return ValueEquality.Difference(value, read) is { } difference
                ? difference
                : !HasNoOrder(contract.Source) && Write(contract, document, read) is var its && Write(contract, document, value) is var ours && its != ours ? $"ours is written as {ours}, its as {its}" : null;
        }
        catch (Exception refusal) when (IsRefusal(refusal))
        {
            return $"{refusal.Message} ({json})";
        }
    }

    // The other one is thrown where an abstract type or an interface has no discriminator.
    private static bool IsRefusal(Exception failure) => failure is JsonException or NotSupportedException;

    // What is equal may still be written in another order.
    private static bool HasNoOrder(string source) => s_unordered.Any(type => source.Contains(type, StringComparison.Ordinal));

    private static string Write(ContractUnderTest contract, Document document, object value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            if (document.IsAnswer)
            {
                contract.Contract.WriteOutcome(writer, value);
            }
            else
            {
                contract.Contract.WritePayload(writer, value);
            }
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // The name of an outcome is a parameter of the catch-all, and no member of the data.
    private static string WithName(GrammarContract contract, Document document, string json) =>
        document.Outcome is { } outcome && contract.OutcomeOf(outcome) is { Wire: null }
            ? $"{{\"name\":{JsonSerializer.Serialize(outcome)}{(json == "{}" ? "}" : "," + json[1..])}"
            : json;

    // Integers as digits, which is the one spelling that System.Text.Json takes; and null or nothing as the object without members that an answer has it for.
    private static string Plain(GrammarContract contract, Tree tree, GrammarDefinition.Object type) =>
        tree is Tree.Members members ? Places.Rewrite(members, type, contract, KnownDifferences.PlainIntegers).Write() : "{}";
}
