using System.Text.Json;
using EdgeInteract.Tests.Fuzzing;
using EdgeInteract.Tests.Questions;

namespace EdgeInteract.Tests.Publishing;

/// <summary>Requests that broke the publisher, or were published as something else than what was written.</summary>
public sealed class HostileRequestTests
{
    [Theory]
    [InlineData("""{"text":"\ud800"}""", "/payload/text")]
    [InlineData("""{"text":"Is it","\udc00":1}""", "/payload")]
    public async Task A_payload_with_half_of_a_surrogate_pair_is_refused(string json, string pointer) => await ShouldBeRefusedAsync(Payload(Json(json)), pointer, "type");

    [Fact]
    public async Task A_payload_whose_document_is_disposed_is_refused()
    {
        var document = JsonDocument.Parse("""{"text":"Is it"}""");
        var payload = document.RootElement;
        document.Dispose();

        await ShouldBeRefusedAsync(Payload(payload), "/payload", "type");
    }

    [Fact]
    public async Task A_payload_that_is_too_deep_to_be_written_is_refused()
    {
        using var document = JsonDocument.Parse(new string('[', 2_000) + new string(']', 2_000), new JsonDocumentOptions { MaxDepth = 2_000 });

        await ShouldBeRefusedAsync(Payload(document.RootElement), "/payload" + string.Concat(Enumerable.Repeat("/0", InteractionLimits.MaxDepth)), "type");
    }

    [Fact]
    public async Task A_payload_whose_member_throws_is_refused_by_its_place() =>
        await ShouldBeRefusedAsync(Payload(new TableQuestion(new ThrowingRows())) with { Type = "tests/table-question" }, "/payload/rows/0", "type");

    [Fact]
    public async Task A_request_without_a_type_is_refused() => await ShouldBeRefusedAsync(TestHost.Request() with { Type = null! }, "/type", "enum");

    [Theory]
    [InlineData((int)OddMetadata.Fault.ThrowsWhenEnumerated)]
    [InlineData((int)OddMetadata.Fault.ThrowsInTheMiddle)]
    [InlineData((int)OddMetadata.Fault.RepeatsItsKeys)]
    [InlineData((int)OddMetadata.Fault.HasNullKey)]
    [InlineData((int)OddMetadata.Fault.GivesNoEnumerator)]
    public async Task Metadata_that_cannot_be_read_are_refused(int fault) =>
        await ShouldBeRefusedAsync(WithMetadata(new OddMetadata((OddMetadata.Fault)fault)), "/metadata", "type");

    [Fact]
    public void Metadata_that_are_null_are_refused_where_they_are_set() => Should.Throw<ArgumentNullException>(() => WithMetadata(null!));

    [Theory]
    [InlineData((int)OddMetadata.Fault.HasHugeCount)]
    [InlineData((int)OddMetadata.Fault.HasNegativeCount)]
    [InlineData((int)OddMetadata.Fault.ThrowsWhenCounted)]
    public async Task Metadata_are_what_they_hold_and_not_what_they_count(int fault)
    {
        await using var host = new TestHost();

        var handle = await host.Publisher.PublishAsync(WithMetadata(new OddMetadata((OddMetadata.Fault)fault)));

        (await host.Store.FindAsync(handle.InteractionId, default))!.Record.Metadata.Keys.Order(StringComparer.Ordinal).ShouldBe(["first", "second"]);
    }

    public static TheoryData<Func<InteractionRequest, InteractionRequest>, string, string> HalfPairs() => new()
    {
        { request => request with { Title = "a\ud800" }, "/title", "pattern" },
        { request => request with { Description = "\udc00a" }, "/description", "pattern" },
        { request => request with { CorrelationId = "\udc00\ud800" }, "/correlationId", "pattern" },
        { request => request with { IdempotencyKey = "😀\ud83d" }, "/idempotencyKey", "pattern" },
        { _ => WithMetadata(new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "\ud800" }), "/metadata/a", "pattern" },
        { _ => WithMetadata(new Dictionary<string, string>(StringComparer.Ordinal) { ["\ud800"] = "a" }), "/metadata", "propertyNames" },
    };

    [Theory]
    [MemberData(nameof(HalfPairs))]
    public async Task A_text_with_half_of_a_surrogate_pair_is_refused_and_not_sent_as_another(
        Func<InteractionRequest, InteractionRequest> spoil, string pointer, string keyword) =>
        await ShouldBeRefusedAsync(spoil(TestHost.Request()), pointer, keyword);

    [Fact]
    public async Task A_text_with_whole_pairs_is_published()
    {
        await using var host = new TestHost();

        await host.Publisher.PublishAsync(TestHost.Request() with { Title = "😀 e\u0301 \ufffd \u0000", CorrelationId = "😀", IdempotencyKey = "a😀b" });
    }

    private static async Task ShouldBeRefusedAsync(InteractionRequest request, string pointer, string keyword)
    {
        await using var host = new TestHost();

        var refusal = await Should.ThrowAsync<InteractionRequestInvalidException>(() => host.Publisher.PublishAsync(request));

        var error = refusal.Errors.ShouldHaveSingleItem();
        error.Pointer.ShouldBe(pointer);
        error.Keyword.ShouldBe(keyword);
        host.World.MemoryStore.Count.ShouldBe(0);
        host.Broker.TopicCount.ShouldBe(0);
        host.Time.TimerCount.ShouldBe(0);
    }

    private static InteractionRequest Payload(object payload) => TestHost.Request(payload: payload);

    private static InteractionRequest WithMetadata(IDictionary<string, string> metadata) => TestHost.Request() with { Metadata = metadata };

    private static JsonElement Json(string json) => JsonElement.Parse(json);
}
