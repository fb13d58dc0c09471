using System.Globalization;
using EdgeInteract.Redis.Tests.Servers;

namespace EdgeInteract.Redis.Tests.Faults;

/// <summary>Looks at all that is left in a server, which the product never does.</summary>
internal static class LeftKeys
{
    private const long Gone = -2;

    private static readonly long s_retentionMs = (long)TimeSpan.FromDays(1).TotalMilliseconds;
    // A contract is kept for whatever may still be asked by it, and is written again before that ends.
    private static readonly long s_contractMs = InteractionLimits.MaxTimeoutMs + s_retentionMs;
    // What a request waits at most, in these tests, and then is kept.
    private static readonly long s_lifeMs = InteractionLimits.DefaultTimeoutMs + s_retentionMs;

    /// <summary>
    /// Only the ended interactions are left, each with its idempotency key, the contract of their type, and what the indexes still have of them; all of it with an end. Beyond that there is
    /// what was cut off while it was published.
    /// </summary>
    public static async Task VerifyAsync(RedisServer server, RedisNode node, string prefix, int count)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        await using var admin = await RespConnection.ConnectAsync(server.Port);
        // The inboxes are put right while somebody is connected.
        await Eventually.HoldsAsync(async () => (await FindAsync(admin, prefix + ":inbox:*")).Length == 0);
        foreach (var key in await FindAsync(admin, prefix + ":*"))
        {
            var left = (long)(await admin.RunAsync("PTTL", key))!;
            if (left == Gone)
            {
                // The last was just taken out of it.
                continue;
            }

            left.ShouldBeInRange(1, key.Split(':')[1] == "contract" ? s_contractMs : s_lifeMs, key);
            switch (key.Split(':')[1])
            {
                case "i":
                    Count(await VerifyInteractionAsync(admin, node, prefix, key, left) ? "ended" : "cut off");
                    break;
                case "due":
                    foreach (var id in (object?[])(await admin.RunAsync("ZRANGE", key, "0", "-1"))!)
                    {
                        (await Persistently.RunAsync(() => node.Publisher.FindAsync((string)id!))).ShouldNotBeNull().Status.ShouldBe(InteractionStatus.Acknowledged);
                    }

                    break;
                default:
                    Count(key.Split(':')[1]);
                    break;
            }
        }

        counts.Remove("cut off");
        counts.ShouldBe(new Dictionary<string, int>(StringComparer.Ordinal) { ["contract"] = 1, ["ended"] = count, ["key"] = count }, ignoreOrder: true);
        void Count(string kind) => counts[kind] = counts.GetValueOrDefault(kind) + 1;
    }

    /// <returns>Whether it is one that has ended.</returns>
    private static async Task<bool> VerifyInteractionAsync(RespConnection admin, RedisNode node, string prefix, string key, long left)
    {
        var snapshot = (await Persistently.RunAsync(() => node.Publisher.FindAsync(key.Split(':')[2]))).ShouldNotBeNull();
        if (snapshot.Status == InteractionStatus.Pending)
        {
            // Publishing was cut off before it had its idempotency key, and had it when it was tried again. Nobody has ever seen this one; it goes by itself.
            var owners = await Task.WhenAll((await FindAsync(admin, prefix + ":due:*")).Select(async index => await RespConnection.RunAsync(admin.Port, "ZSCORE", index, snapshot.InteractionId)));
            owners.ShouldAllBe(score => score == null, string.Create(CultureInfo.InvariantCulture, $"{key} waits for its deadline"));
            return false;
        }

        snapshot.Status.ShouldBe(InteractionStatus.Acknowledged);
        left.ShouldBeLessThanOrEqualTo(s_retentionMs);
        return true;
    }

    private static async Task<string[]> FindAsync(RespConnection admin, string pattern) => [.. ((object?[])(await admin.RunAsync("KEYS", pattern))!).Cast<string>()];
}
