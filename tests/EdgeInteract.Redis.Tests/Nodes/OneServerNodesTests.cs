using EdgeInteract.Redis.Tests.Servers;

namespace EdgeInteract.Redis.Tests.Nodes;

public sealed class OneServerNodesTests(RedisServerFixture fixture) : SeveralNodesTests(fixture), IClassFixture<RedisServerFixture>;
