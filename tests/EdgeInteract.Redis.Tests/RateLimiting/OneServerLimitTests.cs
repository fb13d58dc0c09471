using EdgeInteract.Redis.Tests.Servers;

namespace EdgeInteract.Redis.Tests.RateLimiting;

public sealed class OneServerLimitTests(RedisServerFixture fixture) : SeveralNodesLimitTests(fixture), IClassFixture<RedisServerFixture>;
