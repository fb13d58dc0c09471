using EdgeInteract.Redis.Tests.Compliance;
using EdgeInteract.Redis.Tests.Servers;

namespace EdgeInteract.Redis.Tests.Cluster;

public sealed class ClusterInteractionRateLimiterTests(RedisClusterFixture fixture) : LimiterTests(fixture), IClassFixture<RedisClusterFixture>;
