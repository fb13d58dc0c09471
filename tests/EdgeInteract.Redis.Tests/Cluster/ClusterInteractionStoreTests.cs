using EdgeInteract.Redis.Tests.Compliance;
using EdgeInteract.Redis.Tests.Servers;

namespace EdgeInteract.Redis.Tests.Cluster;

public sealed class ClusterInteractionStoreTests(RedisClusterFixture fixture) : StoreTests(fixture), IClassFixture<RedisClusterFixture>;
