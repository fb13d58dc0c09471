using System.Text.Json;
using System.Text.Json.Nodes;

namespace EdgeInteract.Tests.BuiltIn;

/// <summary>A request and an answer of each built-in type, read by the TypeScript tests, too. A contract that changes has another fingerprint here.</summary>
public sealed class BuiltInGoldenTests
{
    public static TheoryData<string> Types => ["approval", "confirmation", "form", "notification", "picker", "rating"];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task The_request_is_of_its_contract_and_written_as_it_was_read(string type)
    {
        await using var judge = new BuiltInJudge();
        var message = Read($"built-in.{type}.json");
        var contract = judge.Contracts.Find(type)!;
        var payload = message["payload"]!.ToJsonString();

        (await judge.RequestAsync(type, payload)).ShouldBeEmpty();
        var written = Write(writer => contract.WritePayload(writer, contract.ReadPayload(System.Text.Encoding.UTF8.GetBytes(payload), [])!));
        JsonNode.DeepEquals(JsonNode.Parse(written), message["payload"]).ShouldBeTrue(written);
        message["contract"]!.GetValue<string>().ShouldBe(contract.Fingerprint);
        message["timeoutMs"]!.GetValue<int>().ShouldBe(contract.TimeoutMs!.Value);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task The_answer_is_one_to_that_request_and_written_as_it_was_read(string type)
    {
        await using var judge = new BuiltInJudge();
        var contract = judge.Contracts.Find(type)!;
        var reply = Read($"built-in.{type}.respond.json");
        var (outcome, data) = (reply["outcome"]!.GetValue<string>(), reply["data"]?.ToJsonString() ?? "{}");

        (await judge.ResponseAsync(type, Read($"built-in.{type}.json")["payload"]!.ToJsonString(), outcome, data)).ShouldBeEmpty();
        var read = contract.ReadOutcome(outcome, System.Text.Encoding.UTF8.GetBytes(data), [])!;
        contract.GetOutcomeName(read).ShouldBe(outcome);
        var written = Write(writer => contract.WriteOutcome(writer, read));
        JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(data)).ShouldBeTrue(written);
    }

    private static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", file)))!;

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            write(writer);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
