using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using EdgeInteract.Serialization;

namespace EdgeInteract.Tests.Serialization;

/// <summary>The golden files are read by the TypeScript tests, too: what is written here is what is read there.</summary>
public sealed class GoldenMessageTests
{
    [Fact]
    public void The_accepted_response_is_the_golden_one() => ShouldBeGolden("callback.response.json", EdgeInteractJsonContext.Default.InteractionResponse);

    [Fact]
    public void The_timeout_is_the_golden_one() => ShouldBeGolden("callback.timeout.json", EdgeInteractJsonContext.Default.InteractionTimeout);

    [Fact]
    public void The_cancellation_is_the_golden_one() => ShouldBeGolden("callback.cancelled.json", EdgeInteractJsonContext.Default.InteractionCancellation);

    [Theory]
    [InlineData("ack.acknowledged.json")]
    [InlineData("ack.already-responded.json")]
    [InlineData("ack.invalid.json")]
    public void An_ack_is_the_golden_one(string file) => ShouldBeGolden(file, EdgeInteractJsonContext.Default.InteractionAck);

    [Theory]
    [InlineData("dismissed.by-other.json")]
    [InlineData("dismissed.elsewhere.json")]
    [InlineData("dismissed.timed-out.json")]
    [InlineData("dismissed.cancelled.json")]
    public void A_dismissal_is_the_golden_one(string file) => ShouldBeGolden(file, EdgeInteractJsonContext.Default.InteractionDismissal);

    [Fact]
    public void The_end_of_a_replay_is_the_golden_one() => ShouldBeGolden("pending.json", EdgeInteractJsonContext.Default.PendingInteractions);

    [Theory]
    [InlineData("respond.json")]
    [InlineData("respond.minimal.json")]
    public void A_reply_is_the_golden_one(string file) => ShouldBeGolden(file, EdgeInteractJsonContext.Default.InteractionReply);

    [Fact]
    public void A_time_is_in_utc_whatever_its_offset_was()
    {
        var timeout = new InteractionTimeout
        {
            InteractionId = "019a0000-0000-7000-8000-000000000001",
            TimedOutAt = new DateTimeOffset(2026, 1, 16, 11, 30, 0, TimeSpan.FromHours(2)),
            TimeoutMs = 86_400_000,
        };

        JsonSerializer.Serialize(timeout, EdgeInteractJsonContext.Default.InteractionTimeout).ShouldContain("\"timedOutAt\":\"2026-01-16T09:30:00Z\"");
    }

    private static void ShouldBeGolden<T>(string file, JsonTypeInfo<T> type)
        where T : class
    {
        var golden = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", file));

        var read = JsonSerializer.Deserialize(golden, type).ShouldNotBeNull();
        var written = JsonSerializer.Serialize(read, type);

        JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(golden)).ShouldBeTrue($"{file} became {written}");
    }
}
