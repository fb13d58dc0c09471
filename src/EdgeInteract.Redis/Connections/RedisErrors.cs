using StackExchange.Redis;

namespace EdgeInteract.Redis.Connections;

/// <summary>Tells what a server that is away, starting or changing its role says from errors of ours.</summary>
internal static class RedisErrors
{
    private static readonly string[] s_passing = ["LOADING", "READONLY", "MASTERDOWN", "CLUSTERDOWN", "TRYAGAIN", "MOVED", "ASK", "NOREPLICAS", "MISCONF", "OOM", "BUSY"];

    public static bool IsUnavailable(Exception exception) => exception
        is RedisConnectionException
        or TimeoutException
        or ObjectDisposedException
        || (exception is RedisServerException && Array.Exists(s_passing, word => exception.Message.StartsWith(word, StringComparison.Ordinal)));
}
