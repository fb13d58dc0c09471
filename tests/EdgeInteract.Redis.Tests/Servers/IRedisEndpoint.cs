namespace EdgeInteract.Redis.Tests.Servers;

/// <summary>What a node connects to: a server, a cluster, or something between.</summary>
internal interface IRedisEndpoint
{
    string ConnectionString { get; }
}
