using EdgeInteract.RateLimiting;
using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Redis.Tests.RateLimiting;

/// <summary>What the limits leave in a server, and for how long.</summary>
public sealed class LimitKeysTests(RedisServerFixture fixture) : IClassFixture<RedisServerFixture>
{
    private const string User = "user-1";
    private const long MinuteMs = 60_000;

    private readonly string _prefix = RedisServerFixture.NewPrefix();

    private string Key => $"{_prefix}:rate:{User}";

    [Fact]
    public async Task A_key_lives_as_long_as_the_last_that_counts_in_it()
    {
        await using var node = RedisNode.Create(fixture.Server, _prefix);
        var limiter = node.Services.GetRequiredService<IInteractionRateLimiter>();
        var start = SampleRecords.Start;

        await TakeAsync(limiter, "long", start, TimeSpan.FromHours(2));
        (await TtlAsync()).ShouldBeInRange(7_200_000 - MinuteMs, 7_200_000);
        await TakeAsync(limiter, "short", start.AddHours(1), TimeSpan.FromSeconds(5));
        (await TtlAsync()).ShouldBeInRange(3_600_000 - MinuteMs, 3_600_000);
        await limiter.FreeAsync(new InteractionUser(User), "long", start.AddHours(1), CancellationToken.None);
        (await TtlAsync()).ShouldBeInRange(MinuteMs / 2, MinuteMs);
        await limiter.FreeAsync(new InteractionUser(User), "short", start.AddHours(1).AddSeconds(59.5), CancellationToken.None);
        (await TtlAsync()).ShouldBeInRange(-2, 500);

        // Nobody takes it away; it goes.
        await Eventually.HoldsAsync(async () => (long)(await fixture.Server.CommandAsync("EXISTS", Key))! == 0);
    }

    [Fact]
    public async Task A_key_lives_for_a_minute_where_the_request_is_over_earlier()
    {
        await using var node = RedisNode.Create(fixture.Server, _prefix);
        var limiter = node.Services.GetRequiredService<IInteractionRateLimiter>();

        await TakeAsync(limiter, "short", SampleRecords.Start, TimeSpan.FromSeconds(5));

        (await TtlAsync()).ShouldBeInRange(MinuteMs / 2, MinuteMs);
    }

    [Fact]
    public async Task What_is_given_back_leaves_no_key()
    {
        await using var node = RedisNode.Create(fixture.Server, _prefix);
        var limiter = node.Services.GetRequiredService<IInteractionRateLimiter>();
        await TakeAsync(limiter, "place", SampleRecords.Start, TimeSpan.FromHours(2));

        await limiter.GiveBackAsync(new InteractionUser(User), "place", SampleRecords.Start, CancellationToken.None);

        (await TtlAsync()).ShouldBe(-2);
    }

    [Fact]
    public async Task After_many_requests_every_key_has_an_end_and_a_users_no_more_than_the_limits_let()
    {
        await using var node = await LimitedNode.StartAsync(fixture.Server, _prefix, perMinute: 5, concurrent: 3);
        await using var person = await node.ConnectAsync(User);
        person.WhenAsked<Question>().Respond(new Question.Yes());
        for (var index = 0; index < 50; index++)
        {
            await Record.ExceptionAsync(() => node.Questions.RequestQuestion(User, "Tea?").OrFailAsync());
        }

        await node.TryAskAsync("role:everybody");

        await using var admin = await RespConnection.ConnectAsync(fixture.Server.Port);
        var keys = ((object?[])(await admin.RunAsync("KEYS", _prefix + ":rate:*"))!).Cast<string>().ToArray();
        keys.Length.ShouldBe(200);
        foreach (var key in keys)
        {
            ((long)(await admin.RunAsync("PTTL", key))!).ShouldBeInRange(1, InteractionLimits.DefaultTimeoutMs);
        }

        await Eventually.HoldsAsync(async () => (long)(await fixture.Server.CommandAsync("ZCARD", Key))! <= 5);
        (await TtlAsync()).ShouldBeLessThanOrEqualTo(MinuteMs);
    }

    [Fact]
    public async Task A_server_that_has_forgotten_the_scripts_is_sent_them_again()
    {
        await using var node = await LimitedNode.StartAsync(fixture.Server, _prefix, perMinute: 2);
        (await node.TryAskAsync(User)).ShouldNotBeNull();

        await fixture.Server.CommandAsync("SCRIPT", "FLUSH");

        (await node.TryAskAsync(User)).ShouldNotBeNull();
        (await node.TryAskAsync(User)).ShouldBeNull();
    }

    private async Task<long> TtlAsync() => (long)(await fixture.Server.CommandAsync("PTTL", Key))!;

    private static async Task TakeAsync(IInteractionRateLimiter limiter, string place, DateTimeOffset at, TimeSpan life)
    {
        var request = new RateLimitRequest { User = new InteractionUser(User), Place = place, At = at, ExpiresAt = at + life, MaxPerMinute = 5, MaxConcurrent = 5 };
        (await limiter.TakeAsync(request, open: null, CancellationToken.None)).Verdict.ShouldBe(RateLimitVerdict.Taken);
    }
}
