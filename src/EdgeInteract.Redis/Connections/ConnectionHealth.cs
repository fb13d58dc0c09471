using System.Net;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Connections;

/// <summary>
/// What answers by a client. It may take a connection for established that it has lost, so that what is sent by it stays in its queue for good and nothing fails, and it may give up connecting.
/// </summary>
internal sealed class ConnectionHealth
{
    private readonly HashSet<EndPoint> _servers;
    private readonly bool _hasSubscription;

    private ConnectionHealth(HashSet<EndPoint> servers, bool hasSubscription, bool isComplete) => (_servers, _hasSubscription, IsComplete) = (servers, hasSubscription, isComplete);

    /// <summary>Whether everything answers.</summary>
    public bool IsComplete { get; }

    /// <summary>Asks all servers, and whoever messages come from.</summary>
    /// <param name="multiplexer">The client.</param>
    /// <param name="limit">Within what time they have to answer.</param>
    public static async Task<ConnectionHealth> OfAsync(IConnectionMultiplexer multiplexer, TimeSpan limit)
    {
        var endpoints = multiplexer.GetEndPoints();
        var subscription = AnswersAsync(multiplexer.GetSubscriber(), limit);
        var answers = await Task.WhenAll(endpoints.Select(endpoint => AnswersAsync(multiplexer.GetServer(endpoint), limit))).ConfigureAwait(false);
        var servers = endpoints.Where((_, index) => answers[index]).ToHashSet();
        var hasSubscription = await subscription.ConfigureAwait(false);
        return new ConnectionHealth(servers, hasSubscription, hasSubscription && servers.Count == endpoints.Length);
    }

    /// <summary>Whether something answers by the other one and not by this one.</summary>
    public bool IsWorseThan(ConnectionHealth other) => (other._hasSubscription && !_hasSubscription) || !other._servers.IsSubsetOf(_servers);

    private static async Task<bool> AnswersAsync(IRedisAsync connection, TimeSpan limit)
    {
        try
        {
            // Servers and networks take real time, also where that of the application stands still.
            await connection.PingAsync().WaitAsync(limit, TimeProvider.System).ConfigureAwait(false);
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }
}
