using EdgeInteract.Redis.Tests.Servers;

namespace EdgeInteract.Redis.Tests.Compliance;

public sealed class RedisEdgeStreamBrokerTests(RedisServerFixture fixture) : BrokerTests(fixture), IClassFixture<RedisServerFixture>;
