using EdgeInteract.Redis.Tests.RateLimiting;
using EdgeInteract.Redis.Tests.Servers;

namespace EdgeInteract.Redis.Tests.Cluster;

public sealed class ClusterLimitTests(RedisClusterFixture fixture) : SeveralNodesLimitTests(fixture), IClassFixture<RedisClusterFixture>;
