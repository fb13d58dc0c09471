using System.Security.Authentication;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Connections;

/// <summary>Tells what a server that is away, starting, changing its role or refusing us says from errors of ours.</summary>
internal static class RedisErrors
{
    private static readonly string[] s_passing = ["LOADING", "READONLY", "MASTERDOWN", "CLUSTERDOWN", "TRYAGAIN", "MOVED", "ASK", "NOREPLICAS", "MISCONF", "OOM", "BUSY"];
    private static readonly string[] s_refusing = ["NOAUTH", "WRONGPASS", "NOPERM"];

    // Said by the client and not by a server, of a master of a cluster that is gone: "Endpoint <address> serving hashslot <number> is not reachable at this point of time. …"
    private const string Unserved = "Endpoint ";

    /// <summary>Gives what went wrong on the way to the server, or <see langword="null"/> for an error of ours.</summary>
    public static RedisFailure? Find(Exception exception) => exception switch
    {
        RedisConnectionException => IsRefusal(exception) ? RedisFailure.AccessRefused : RedisFailure.Unreachable,
        TimeoutException => RedisFailure.NoAnswer,
        ObjectDisposedException => RedisFailure.Unreachable,
        RedisServerException when StartsWithAny(exception, s_refusing) => RedisFailure.AccessRefused,
        RedisServerException when StartsWithAny(exception, s_passing) => RedisFailure.NotReady,
        RedisServerException when exception.Message.StartsWith(Unserved, StringComparison.Ordinal) => RedisFailure.Unreachable,
        // What the client does not even send. It knows no server for it: all of our commands are ones that it sends where there is one.
        RedisCommandException => RedisFailure.NotReady,
        _ => null,
    };

    /// <summary>Says in words what went wrong, without what the server or the client has said of it.</summary>
    public static string Describe(RedisFailure failure) => failure switch
    {
        RedisFailure.AccessRefused => "Redis refuses the user or the password of this node or what it wants to do, or its certificate is not trusted",
        RedisFailure.NoAnswer => "Redis does not answer in time",
        RedisFailure.NotReady => "Redis cannot serve now",
        _ => "Redis cannot be reached",
    };

    /// <summary>Makes the error for the caller. What the client says, inside of it, has no secrets.</summary>
    public static InteractionStoreUnavailableException ToError(RedisFailure failure, string what, Exception exception)
    {
        var message = $"{Describe(failure)}: {what} failed.";
        return new InteractionStoreUnavailableException(failure == RedisFailure.AccessRefused ? message : message + " Try again.", exception);
    }

    // Of a connection that could not be made, the client says the reason inside.
    private static bool IsRefusal(Exception exception)
    {
        for (var current = exception; current is not null; current = current.InnerException)
        {
            if (current is RedisConnectionException { FailureType: ConnectionFailureType.AuthenticationFailure } or AuthenticationException
                || (current is RedisServerException && StartsWithAny(current, s_refusing)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithAny(Exception exception, string[] words) => Array.Exists(words, word => exception.Message.StartsWith(word, StringComparison.Ordinal));
}
