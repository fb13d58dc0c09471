using EdgeInteract.Redis.Tests.Servers;

namespace EdgeInteract.Redis.Tests.Compliance;

public sealed class RedisInteractionStoreTests(RedisServerFixture fixture) : StoreTests(fixture), IClassFixture<RedisServerFixture>;
