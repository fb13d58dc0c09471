using StackExchange.Redis;

namespace EdgeInteract.Redis.Connections;

/// <summary>
/// Tells a connection that is silent from one that is slow or known to be broken. The client may take a connection for established that it has lost: what is sent by it stays in its queue for good, and nothing
/// fails.
/// </summary>
internal static class ConnectionProbe
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(2);

    /// <summary>Whether each connection to a server either answers or is known to be broken.</summary>
    public static async Task<bool> AnswersAsync(IConnectionMultiplexer multiplexer)
    {
        var answers = await Task.WhenAll(
            multiplexer.GetEndPoints().Select(endpoint => AnswersAsync(multiplexer.GetServer(endpoint))).Append(AnswersAsync(multiplexer.GetSubscriber()))).ConfigureAwait(false);
        return Array.TrueForAll(answers, static answers => answers);
    }

    private static async Task<bool> AnswersAsync(IRedisAsync connection)
    {
        try
        {
            // Servers and networks take real time, also where that of the application stands still.
            await connection.PingAsync().WaitAsync(s_limit, TimeProvider.System).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
        catch (Exception)
        {
            // The client knows, and connects again by itself.
            return true;
        }
    }
}
