using System.Globalization;
using EdgeInteract.RateLimiting;
using EdgeInteract.Redis.Connections;
using EdgeInteract.Redis.Scripting;
using EdgeInteract.Redis.Storage;
using StackExchange.Redis;

namespace EdgeInteract.Redis.RateLimiting;

/// <summary>Counts in Redis what each user is asked, for all nodes. A user is one key, and each call one script on it.</summary>
internal sealed class RedisInteractionRateLimiter(RedisConnection connection, RedisKeys keys) : IInteractionRateLimiter
{
    private const string Taken = "taken";
    private const string Held = "held";
    private const string Concurrent = "concurrent";
    private const string AskedMark = "-";
    private const string OpenMark = "+";

    private static readonly long s_window = RateLimitRequest.Window.Ticks / TimeSpan.TicksPerMicrosecond;

    public async ValueTask<RateLimitResult> TakeAsync(RateLimitRequest request, IReadOnlyCollection<string>? open, CancellationToken cancellationToken)
    {
        var now = RedisClock.Now(request.At);
        RedisValue[] values =
        [
            request.Place,
            now,
            RedisClock.ToScore(request.ExpiresAt),
            now - s_window,
            request.MaxPerMinute,
            request.MaxConcurrent,
            open is null ? 0 : 1,
            .. open?.Select(static place => (RedisValue)place) ?? [],
        ];
        var answer = (string[])(await connection.RunAsync(
            "looking at a limit", database => RedisScript.TakePlace.RunAsync(database, keys.Places(request.User), values), cancellationToken).ConfigureAwait(false))!;
        return answer[0] switch
        {
            Taken => new(RateLimitVerdict.Taken),
            Held => new(RateLimitVerdict.Held),
            Concurrent => new(RateLimitVerdict.Concurrent, ToCount(answer[1])),
            _ => new(RateLimitVerdict.PerMinute, ToCount(answer[1]), TimeSpan.FromMicroseconds(long.Parse(answer[2], CultureInfo.InvariantCulture) + s_window - now)),
        };
    }

    public ValueTask FreeAsync(InteractionUser user, string place, DateTimeOffset at, CancellationToken cancellationToken) =>
        RemoveAsync(user, at, [OpenMark + place], cancellationToken);

    public ValueTask GiveBackAsync(InteractionUser user, string place, DateTimeOffset at, CancellationToken cancellationToken) =>
        RemoveAsync(user, at, [OpenMark + place, AskedMark + place], cancellationToken);

    private static int ToCount(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private async ValueTask RemoveAsync(InteractionUser user, DateTimeOffset at, RedisValue[] entries, CancellationToken cancellationToken) => await connection.RunAsync(
        "freeing a place under a limit",
        database => RedisScript.FreePlace.RunAsync(database, keys.Places(user), [RedisClock.Now(at), s_window, .. entries]),
        cancellationToken).ConfigureAwait(false);
}
