using EdgeInteract.Redis.Tests.Compliance;
using EdgeInteract.Redis.Tests.Servers;

namespace EdgeInteract.Redis.Tests.Cluster;

public sealed class ClusterEdgeStreamBrokerTests(RedisClusterFixture fixture) : BrokerTests(fixture), IClassFixture<RedisClusterFixture>;
