using System.Reflection;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Tests.Faults;

/// <summary>
/// A connection that leaves one command without an end, as the client does when a connection fails at the wrong moment: nothing that waits for it ever hears of it, and all other commands go on.
/// </summary>
internal sealed class ForgetfulClient : IAsyncDisposable
{
    private static readonly MethodInfo s_forget = typeof(ForgetfulClient).GetMethod(nameof(Never), BindingFlags.Static | BindingFlags.NonPublic)!;

    private readonly ConnectionMultiplexer _connection;
    private readonly int _forgotten;
    private readonly bool _isRun;
    private int _commands;

    private ForgetfulClient(ConnectionMultiplexer connection, int forgotten, bool isRun) => (_connection, _forgotten, _isRun) = (connection, forgotten, isRun);

    /// <summary>Connects.</summary>
    /// <param name="connectionString">The server.</param>
    /// <param name="forgotten">Which of its commands that somebody waits for is left without an end, from 1 on; 0 for none.</param>
    /// <param name="isRun">Whether the server gets it nevertheless.</param>
    public static async Task<ForgetfulClient> ConnectAsync(string connectionString, int forgotten, bool isRun) =>
        new(await ConnectionMultiplexer.ConnectAsync(connectionString), forgotten, isRun);

    /// <summary>What the node connects with.</summary>
    public IConnectionMultiplexer Connection => Wrap<IConnectionMultiplexer>(_connection);

    /// <summary>What was left without an end, once that has happened.</summary>
    public string? Forgotten { get; private set; }

    public ValueTask DisposeAsync()
    {
        _connection.Dispose();
        return default;
    }

    private T Wrap<T>(T inner)
        where T : class
    {
        var wrapped = DispatchProxy.Create<T, Calls>();
        ((Calls)(object)wrapped).Take(this, inner);
        return wrapped;
    }

    private object? Call(object inner, MethodInfo method, object?[] arguments)
    {
        if (!typeof(Task).IsAssignableFrom(method.ReturnType) || arguments.Contains(CommandFlags.FireAndForget) || Interlocked.Increment(ref _commands) != _forgotten)
        {
            return method.Invoke(inner, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null) switch
            {
                IDatabase database => Wrap(database),
                ISubscriber subscriber => Wrap(subscriber),
                var result => result,
            };
        }

        if (_isRun)
        {
            method.Invoke(inner, arguments);
        }

        Forgotten = method.Name;
        return s_forget.MakeGenericMethod(method.ReturnType is { IsGenericType: true } type ? type.GenericTypeArguments[0] : typeof(bool)).Invoke(null, null);
    }

    private static Task<T> Never<T>() => new TaskCompletionSource<T>().Task;

    /// <summary>Made by the runtime, which needs it to be open to others.</summary>
    internal class Calls : DispatchProxy
    {
        private ForgetfulClient _client = null!;
        private object _inner = null!;

        public void Take(ForgetfulClient client, object inner) => (_client, _inner) = (client, inner);

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => _client.Call(_inner, targetMethod!, args ?? []);
    }
}
