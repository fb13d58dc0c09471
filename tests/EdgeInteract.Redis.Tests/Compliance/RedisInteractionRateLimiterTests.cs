using EdgeInteract.Redis.Tests.Servers;

namespace EdgeInteract.Redis.Tests.Compliance;

public sealed class RedisInteractionRateLimiterTests(RedisServerFixture fixture) : LimiterTests(fixture), IClassFixture<RedisServerFixture>;
