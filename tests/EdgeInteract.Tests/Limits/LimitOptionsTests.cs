using System.Text.Json;
using EdgeInteract.Delivery;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EdgeInteract.Tests.Limits;

/// <summary>Each limit can be lowered, never raised, and is enforced where it applies.</summary>
public sealed class LimitOptionsTests
{
    public static TheoryData<string, int, int> Ranges() => new()
    {
        { nameof(EdgeInteractOptions.MaxTimeoutMs), InteractionLimits.DefaultTimeoutMs, InteractionLimits.MaxTimeoutMs },
        { nameof(EdgeInteractOptions.DefaultTimeoutMs), InteractionLimits.MinTimeoutMs, InteractionLimits.MaxTimeoutMs },
        { nameof(EdgeInteractOptions.MaxTitleLength), 1, InteractionLimits.MaxTitleLength },
        { nameof(EdgeInteractOptions.MaxDescriptionLength), 0, InteractionLimits.MaxDescriptionLength },
        { nameof(EdgeInteractOptions.MaxCorrelationIdLength), 1, InteractionLimits.MaxCorrelationIdLength },
        { nameof(EdgeInteractOptions.MaxIdempotencyKeyLength), 1, InteractionLimits.MaxIdempotencyKeyLength },
        { nameof(EdgeInteractOptions.MaxCallbackTopicLength), 1, InteractionLimits.MaxCallbackTopicLength },
        { nameof(EdgeInteractOptions.MaxMetadataEntries), 0, InteractionLimits.MaxMetadataEntries },
        { nameof(EdgeInteractOptions.MaxMetadataKeyLength), 1, InteractionLimits.MaxMetadataKeyLength },
        { nameof(EdgeInteractOptions.MaxMetadataValueLength), 0, InteractionLimits.MaxMetadataValueLength },
        { nameof(EdgeInteractOptions.MaxReasonLength), 0, InteractionLimits.MaxReasonLength },
        { nameof(EdgeInteractOptions.MaxPayloadBytes), 1, InteractionLimits.MaxPayloadBytes },
        { nameof(EdgeInteractOptions.MaxDataBytes), 1, InteractionLimits.MaxDataBytes },
        { nameof(EdgeInteractOptions.MaxDepth), 1, InteractionLimits.MaxDepth },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public async Task A_limit_can_be_set_within_its_range_and_no_further(string option, int least, int most)
    {
        foreach (var value in (int[])[least, most])
        {
            await using var host = new TestHost(options: Setting(option, value));
            host.Publisher.ShouldNotBeNull();
        }

        foreach (var value in (int[])[least - 1, most + 1, int.MinValue, int.MaxValue])
        {
            await using var host = new TestHost(options: Setting(option, value));
            var failure = Should.Throw<OptionsValidationException>(() => host.Publisher);
            failure.Failures.ShouldContain(problem => problem.StartsWith($"EdgeInteractOptions.{option} is {value}; set it between", StringComparison.Ordinal)
                // What is too low for the longest timeout is too low for the default.
                || (option == nameof(EdgeInteractOptions.MaxTimeoutMs) && problem.Contains("DefaultTimeoutMs", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Every_limit_among_the_options_is_held_to_its_range()
    {
        var limits = typeof(EdgeInteractOptions).GetProperties().Select(option => option.Name).Where(name => name.StartsWith("Max", StringComparison.Ordinal));

        limits.Except(Ranges().Select(range => (string)range[0])).ShouldBeEmpty();
    }

    [Fact]
    public void The_defaults_are_the_limits_of_the_system()
    {
        var options = new EdgeInteractOptions();

        foreach (var range in Ranges())
        {
            var (name, most) = ((string)range[0], (int)range[2]);
            Get(options, name).ShouldBe(name is nameof(EdgeInteractOptions.DefaultTimeoutMs) ? InteractionLimits.DefaultTimeoutMs : most, name);
        }
    }

    public static TheoryData<string, int, Func<InteractionRequest, InteractionRequest>, string, string> Requests() => new()
    {
        { "MaxTitleLength", 3, request => request with { Title = "😀😀😀😀" }, "/title", "maxLength" },
        { "MaxDescriptionLength", 0, request => request with { Description = "d" }, "/description", "maxLength" },
        { "MaxTimeoutMs", 100_000_000, request => request with { TimeoutMs = 100_000_001 }, "/timeoutMs", "maximum" },
        { "MaxCorrelationIdLength", 3, request => request with { CorrelationId = "abcd" }, "/correlationId", "maxLength" },
        { "MaxIdempotencyKeyLength", 3, request => request with { IdempotencyKey = "abcd" }, "/idempotencyKey", "maxLength" },
        { "MaxCallbackTopicLength", 3, request => request with { CallbackTopic = "abcd" }, "/callbackTopic", "pattern" },
        { "MaxMetadataEntries", 0, request => WithMetadata(request, "a", "b"), "/metadata", "maxProperties" },
        { "MaxMetadataKeyLength", 3, request => WithMetadata(request, "abcd", "b"), "/metadata", "propertyNames" },
        { "MaxMetadataValueLength", 3, request => WithMetadata(request, "a", "abcd"), "/metadata/a", "maxLength" },
        { "MaxPayloadBytes", 10, request => request, "/payload", "maxBytes" },
        { "MaxDepth", 1, request => request with { Payload = Json("""{ "text": "a", "more": { "deep": 1 } }""") }, "/payload/more", "maxDepth" },
        { "MaxDepth", 2, request => request with { Payload = Json("""{ "text": "a", "a/b": [ 1, { "x": [ ] } , [2] ] }""") }, "/payload/a~1b/1", "maxDepth" },
        { "MaxDepth", 3, request => request with { Payload = Json("""{ "a": { "b": 1 }, "c": [ [ ], "[[", { "d": [ ] } ] }""") }, "/payload/c/2/d", "maxDepth" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_request_above_a_lower_limit_is_refused_with_a_pointer(
        string option, int value, Func<InteractionRequest, InteractionRequest> change, string pointer, string keyword)
    {
        await using var host = new TestHost(options: Setting(option, value));
        await using var usual = new TestHost();
        var request = change(TestHost.Request() with { Title = "abc" });

        var refusal = await Should.ThrowAsync<InteractionRequestInvalidException>(() => host.Publisher.PublishAsync(request));

        refusal.Errors.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            error => error.Pointer.ShouldBe(pointer),
            error => error.Keyword.ShouldBe(keyword),
            error => error.Message.ShouldContain(value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        host.World.MemoryStore.Count.ShouldBe(0);
        (await Record.ExceptionAsync(() => usual.Publisher.PublishAsync(request)) as InteractionRequestInvalidException)?.Errors.ShouldAllBe(error => error.Keyword == "additionalProperties" || error.Keyword == "required");
    }

    [Fact]
    public async Task A_document_of_the_very_depth_is_taken_and_one_that_is_deeper_is_not()
    {
        await using var exact = new TestHost(options: options => options.MaxDepth = 3);
        await using var lower = new TestHost(options: options => options.MaxDepth = 2);
        int[][] rows = [[1], [2, 3], [], [4]];

        await exact.Questions.PublishTableQuestion("u-1", rows);
        var refusal = await Should.ThrowAsync<InteractionRequestInvalidException>(() => lower.Questions.PublishTableQuestion("u-1", rows));

        refusal.Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/payload/rows/0");
    }

    [Fact]
    public async Task The_highest_depth_is_told_with_a_pointer_as_well()
    {
        await using var host = new TestHost();
        var payload = Json("""{ "text": "a", "more": """ + new string('[', 32) + new string(']', 32) + "}");

        var refusal = await Should.ThrowAsync<InteractionRequestInvalidException>(() => host.Publisher.PublishAsync(TestHost.Request(payload: payload)));

        var error = refusal.Errors.ShouldHaveSingleItem();
        error.Pointer.ShouldBe("/payload/more" + string.Concat(Enumerable.Repeat("/0", 31)));
        error.Keyword.ShouldBe("maxDepth");
    }

    [Fact]
    public async Task Data_that_is_nested_deeper_than_a_lower_limit_is_refused_with_a_pointer_and_the_question_stays_open()
    {
        await using var host = new TestHost(options: options => options.MaxDepth = 2);
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");

        var refusal = await Should.ThrowAsync<InteractionResponseValidationException>(() => host.Responder.RespondAsync(
            new InteractionUser("u-1"),
            new InteractionReply
            {
                InteractionId = handle.InteractionId,
                ResponseId = "response-1",
                Outcome = "yes",
                Data = Json("""{ "comment": "fine", "more": [ 1, [ 2 ] ] }"""),
            }));

        var error = refusal.Errors.ShouldHaveSingleItem();
        error.Pointer.ShouldBe("/data/more/1");
        error.Keyword.ShouldBe("maxDepth");
        (await host.StatusAsync(handle.InteractionId)).ShouldBe(InteractionStatus.Pending);
    }

    [Fact]
    public async Task A_reason_above_a_lower_limit_is_refused()
    {
        await using var host = new TestHost(options: options => options.MaxReasonLength = 3);
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");

        await Should.ThrowAsync<ArgumentException>(() => host.Publisher.CancelAsync(handle.InteractionId, "abcd"));
        (await host.Publisher.CancelAsync(handle.InteractionId, "abc")).ShouldBeTrue();
    }

    [Fact]
    public async Task What_a_hook_makes_too_long_for_a_lower_limit_is_refused_by_the_hooks_name()
    {
        await using var host = new TestHost(
            builder => builder.Services.AddInteractionHook<LengtheningHook>(), options => options.MaxTitleLength = 20);

        var refusal = await Should.ThrowAsync<InteractionRequestInvalidException>(() => host.Publisher.PublishAsync(TestHost.Request()));

        refusal.Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/title");
        refusal.Message.ShouldContain(nameof(LengtheningHook));
    }

    private static Action<EdgeInteractOptions> Setting(string option, int value) =>
        options => typeof(EdgeInteractOptions).GetProperty(option)!.SetValue(options, value);

    private static int Get(EdgeInteractOptions options, string option) => (int)typeof(EdgeInteractOptions).GetProperty(option)!.GetValue(options)!;

    private static InteractionRequest WithMetadata(InteractionRequest request, string key, string value) =>
        request with { Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { [key] = value } };

    private static JsonElement Json(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private sealed class LengtheningHook : IInteractionHook
    {
        public Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken)
        {
            request.Title += " by this hook";
            return Task.CompletedTask;
        }
    }
}
