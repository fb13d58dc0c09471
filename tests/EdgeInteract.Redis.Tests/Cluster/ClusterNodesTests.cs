using EdgeInteract.Redis.Tests.Nodes;
using EdgeInteract.Redis.Tests.Servers;

namespace EdgeInteract.Redis.Tests.Cluster;

public sealed class ClusterNodesTests(RedisClusterFixture fixture) : SeveralNodesTests(fixture), IClassFixture<RedisClusterFixture>;
