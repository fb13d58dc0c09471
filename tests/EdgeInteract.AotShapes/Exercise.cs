using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using EdgeInteract.Contracts;

namespace EdgeInteract.AotShapes;

/// <summary>Asks one question and does with its contract all that can be done with one.</summary>
internal static class Exercise
{
    private static readonly string[] s_values = ["null", "true", "-1", "1.5", "\"\"", "\"x\"", "[]", "[null]", "[[]]", "{}", "{\"x\":1}", "{\"1\":null}"];

    /// <returns>How many documents were judged.</returns>
    public static async Task<int> RunAsync<TPayload, TOutcome>(
        InteractionContract<TPayload, TOutcome> contract, TPayload payload, Func<TPayload, Task<InteractionAnswer<TOutcome>>> ask)
        where TPayload : class
        where TOutcome : class
    {
        var document = Write(writer => contract.WritePayload(writer, payload));
        var answer = await ask(payload);
        var answered = Write(writer => contract.WriteOutcome(writer, answer.Outcome));
        Require(JsonNode.DeepEquals(Given(document), Given(answered)), $"{contract.Type} came back as {answered} from {document}");

        var read = contract.ReadPayload(Encoding.UTF8.GetBytes(document), []);
        Require(read is not null && string.Equals(Write(writer => contract.WritePayload(writer, read)), document, StringComparison.Ordinal), $"{contract.Type} is not read as it was written: {document}");
        using var payloadSchema = JsonDocument.Parse(contract.PayloadSchema);
        using var responseSchema = JsonDocument.Parse(contract.ResponseSchema);
        return Judge(contract, document);
    }

    private static int Judge<TPayload, TOutcome>(InteractionContract<TPayload, TOutcome> contract, string document)
        where TPayload : class
        where TOutcome : class
    {
        var (judged, refused) = (0, 0);
        foreach (var name in JsonNode.Parse(document)!["given"]!.AsObject().Select(static member => member.Key))
        {
            foreach (var value in s_values)
            {
                var spoilt = JsonNode.Parse(document)!;
                spoilt["given"]![name] = JsonNode.Parse(value);
                var bytes = Encoding.UTF8.GetBytes(spoilt.ToJsonString());
                var errors = new InteractionErrorList();
                var isRead = contract.ReadPayload(bytes, errors) is not null;
                Require(isRead == (errors.Count == 0), $"{contract.Type}: {spoilt.ToJsonString()} has {errors.Count} errors");
                Require(contract.CheckPayload(new ReadOnlySequence<byte>(bytes), []) == isRead, $"{contract.Type}: {spoilt.ToJsonString()} is checked as something else than it is read as");
                (judged, refused) = (judged + 1, refused + (isRead ? 0 : 1));
            }
        }

        Require(refused > judged / 3 && refused < judged, $"{contract.Type}: of {judged} documents {refused} are refused");
        return judged;
    }

    public static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new InvalidOperationException(message);
        }
    }

    private static JsonNode? Given(string document) => JsonNode.Parse(document)!["given"];

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
