namespace EdgeInteract.Redis.Tests.Servers;

/// <summary>What the tests of a class share.</summary>
public interface IRedisFixture
{
    internal IRedisEndpoint Server { get; }
}
