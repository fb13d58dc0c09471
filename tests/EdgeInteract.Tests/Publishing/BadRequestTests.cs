using System.Text.Json;
using EdgeInteract.Tests.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.Publishing;

public sealed class BadRequestTests
{
    public static TheoryData<string, Func<InteractionRequest, InteractionRequest>, string, string> Requests() => new()
    {
        { "empty title", request => request with { Title = " " }, "/title", "minLength" },
        { "long title", request => request with { Title = new string('t', 201) }, "/title", "maxLength" },
        { "long description", request => request with { Description = new string('d', 4_001) }, "/description", "maxLength" },
        { "short timeout", request => request with { TimeoutMs = 999 }, "/timeoutMs", "minimum" },
        { "negative timeout", request => request with { TimeoutMs = -1 }, "/timeoutMs", "minimum" },
        { "long timeout", request => request with { TimeoutMs = 604_800_001 }, "/timeoutMs", "maximum" },
        { "no target", request => request with { TargetUserId = string.Empty }, "/targetUserId", "minLength" },
        { "no role key", request => request with { TargetUserId = "role:" }, "/targetUserId", "minLength" },
        { "blank in a user id", request => request with { TargetUserId = "u 1" }, "/targetUserId", "pattern" },
        { "control character in a user id", request => request with { TargetUserId = "u\n1" }, "/targetUserId", "pattern" },
        { "half a surrogate pair in a user id", request => request with { TargetUserId = "u\ud8001" }, "/targetUserId", "pattern" },
        { "long user id", request => request with { TargetUserId = new string('u', 129) }, "/targetUserId", "pattern" },
        { "bad callback topic", request => request with { CallbackTopic = "my topic" }, "/callbackTopic", "pattern" },
        { "callback topic of the system", request => request with { CallbackTopic = "interactions.u-2" }, "/callbackTopic", "not" },
        { "long correlation id", request => request with { CorrelationId = new string('c', 257) }, "/correlationId", "maxLength" },
        { "long idempotency key", request => request with { IdempotencyKey = new string('k', 257) }, "/idempotencyKey", "maxLength" },
        { "empty idempotency key", request => request with { IdempotencyKey = string.Empty }, "/idempotencyKey", "minLength" },
        { "bad tenant", request => request with { TenantId = "a b" }, "/tenantId", "pattern" },
        { "bad priority", request => request with { Priority = (InteractionPriority)7 }, "/priority", "enum" },
        { "much metadata", request => WithMetadata(request, Enumerable.Range(0, 65).Select(index => ($"key-{index}", "value"))), "/metadata", "maxProperties" },
        { "long metadata key", request => WithMetadata(request, [(new string('k', 129), "value")]), "/metadata", "propertyNames" },
        { "long metadata value", request => WithMetadata(request, [("a/b", new string('v', 2_049))]), "/metadata/a~1b", "maxLength" },
        { "unknown type", request => request with { Type = "tests/unknown" }, "/type", "enum" },
        { "no payload", request => request with { Payload = null }, "/payload", "required" },
        { "another object as payload", request => request with { Payload = new object() }, "/payload", "type" },
        { "payload of another type", request => request with { Payload = new QuickQuestion() }, "/payload", "type" },
        { "empty text", request => request with { Payload = new Question(string.Empty) }, "/payload/text", "minLength" },
        { "null text", request => request with { Payload = new Question(null!) }, "/payload/text", "type" },
        { "number out of range", request => request with { Payload = new Question("Is it", 101) }, "/payload/number", "maximum" },
        { "JSON of another shape", request => request with { Payload = Json("""{"text":7}""") }, "/payload/text", "type" },
        { "JSON with an unknown member", request => request with { Payload = Json("""{"text":"Is it","more":1}""") }, "/payload/more", "additionalProperties" },
        { "payload too large", request => request with { Payload = Json($$"""{"text":"{{new string('x', 66_000)}}"}""") }, "/payload", "maxBytes" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_bad_request_is_refused_with_a_pointer_before_any_hook_runs_or_anything_is_stored(
        string what, Func<InteractionRequest, InteractionRequest> spoil, string pointer, string keyword)
    {
        var hook = new CountingHook();
        await using var host = NewHost(hook);

        var refusal = await Should.ThrowAsync<InteractionRequestInvalidException>(() => host.Publisher.PublishAndWaitAsync(spoil(TestHost.Request())), what);

        refusal.Errors.ShouldContain(error => error.Pointer == pointer && error.Keyword == keyword, string.Join("; ", refusal.Errors));
        refusal.Hook.ShouldBeNull();
        ShouldBeUntouched(host, hook);
    }

    [Theory]
    [InlineData("role:unknown", InteractionTargetError.UnknownRole)]
    [InlineData("role:nobody", InteractionTargetError.EmptyRole)]
    [InlineData("role:broken", InteractionTargetError.ResolverFailed)]
    public async Task A_role_that_nobody_can_answer_for_is_refused_before_any_hook_runs_or_anything_is_stored(string target, InteractionTargetError reason)
    {
        var hook = new CountingHook();
        await using var host = NewHost(hook, builder => builder.AddRoleResolver((role, _) => role switch
        {
            "nobody" => new([]),
            "broken" => throw new TimeoutException("A sample failure."),
            _ => new((IReadOnlyCollection<string>?)null),
        }));

        var refusal = await Should.ThrowAsync<InteractionTargetException>(() => host.Publisher.PublishAsync(TestHost.Request(target)));

        refusal.Reason.ShouldBe(reason);
        refusal.TargetUserId.ShouldBe(target);
        ShouldBeUntouched(host, hook);
    }

    [Fact]
    public async Task A_role_without_any_resolver_says_what_to_register()
    {
        await using var host = new TestHost(builder => builder.Services.Remove(builder.Services.Single(service => service.ServiceType == typeof(IRoleResolver))));

        var refusal = await Should.ThrowAsync<InteractionTargetException>(() => host.Publisher.PublishAsync(TestHost.Request("role:members")));

        refusal.Reason.ShouldBe(InteractionTargetError.NoRoleResolver);
        refusal.Message.ShouldContain("AddRoleResolver");
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        await using var host = new TestHost();
        var request = TestHost.Request(payload: new Question(string.Empty, 101)) with { Title = string.Empty, TimeoutMs = 0 };

        var refusal = await Should.ThrowAsync<InteractionRequestInvalidException>(() => host.Publisher.PublishAsync(request));

        refusal.Errors.Select(error => error.Pointer).ShouldBe(["/title", "/timeoutMs", "/payload/text", "/payload/number"], ignoreOrder: true);
        refusal.Message.ShouldContain("/payload/number");
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(604_800_000)]
    public async Task The_limits_themselves_are_allowed(int timeoutMs)
    {
        await using var host = new TestHost();
        // Two UTF-16 units each: lengths are counted in code points.
        var title = string.Concat(Enumerable.Repeat("😀", 200));

        var handle = await host.Publisher.PublishAsync(TestHost.Request() with { TimeoutMs = timeoutMs, Title = title, TargetUserId = new string('u', 128) });

        (await host.StatusAsync(handle.InteractionId)).ShouldBe(InteractionStatus.Pending);
    }

    private static TestHost NewHost(CountingHook hook, Action<IEdgeInteractBuilder>? configure = null) => new(builder =>
    {
        builder.Services.AddSingleton(hook);
        builder.Services.AddInteractionHook<CountingHook>();
        configure?.Invoke(builder);
    });

    private static void ShouldBeUntouched(TestHost host, CountingHook hook)
    {
        hook.Before.ShouldBe(0);
        host.World.MemoryStore.Count.ShouldBe(0);
        host.Waiting.ShouldBe(0);
        host.Time.TimerCount.ShouldBe(0);
    }

    private static InteractionRequest WithMetadata(InteractionRequest request, IEnumerable<(string Key, string Value)> entries)
    {
        var copy = request with { };
        foreach (var (key, value) in entries)
        {
            copy.Metadata[key] = value;
        }

        return copy;
    }

    private static JsonElement Json(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private sealed class CountingHook : IInteractionHook
    {
        public int Before { get; private set; }

        public Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken)
        {
            Before++;
            return Task.CompletedTask;
        }
    }
}
