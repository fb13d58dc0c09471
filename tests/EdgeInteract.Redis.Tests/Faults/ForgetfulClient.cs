using System.Reflection;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Tests.Faults;

/// <summary>
/// A client that leaves commands without an end, as the real one does when a connection fails at the wrong moment: nothing that waits for them ever hears of them, and all others go on.
/// </summary>
internal sealed class ForgetfulClient : IAsyncDisposable
{
    private static readonly MethodInfo s_forget = typeof(ForgetfulClient).GetMethod(nameof(Never), BindingFlags.Static | BindingFlags.NonPublic)!;

    private readonly ConnectionMultiplexer _connection;
    private readonly Func<string, int, bool> _forgets;
    private readonly bool _isRun;
    private int _commands;

    private ForgetfulClient(ConnectionMultiplexer connection, Func<string, int, bool> forgets, bool isRun) => (_connection, _forgets, _isRun) = (connection, forgets, isRun);

    /// <summary>Connects.</summary>
    /// <param name="connectionString">The server.</param>
    /// <param name="forgets">Which of its commands that somebody waits for are left without an end, by interface and method, and counted from 1 on.</param>
    /// <param name="isRun">Whether the server gets them nevertheless.</param>
    public static async Task<ForgetfulClient> ConnectAsync(string connectionString, Func<string, int, bool> forgets, bool isRun) =>
        new(await ConnectionMultiplexer.ConnectAsync(connectionString), forgets, isRun);

    /// <summary>What the node connects with.</summary>
    public IConnectionMultiplexer Connection => Wrap<IConnectionMultiplexer>(_connection);

    /// <summary>What was left without an end last.</summary>
    public string? Forgotten { get; private set; }

    /// <summary>Whether its node has given it up.</summary>
    public bool IsClosed { get; private set; }

    public ValueTask DisposeAsync()
    {
        _connection.Dispose();
        return default;
    }

    private T Wrap<T>(T inner)
        where T : class
    {
        var wrapped = DispatchProxy.Create<T, Calls>();
        ((Calls)(object)wrapped).Take(this, typeof(T).Name, inner);
        return wrapped;
    }

    private object? Call(string type, object inner, MethodInfo method, object?[] arguments)
    {
        IsClosed |= string.Equals(method.Name, nameof(IConnectionMultiplexer.CloseAsync), StringComparison.Ordinal);
        var isWaitedFor = inner is not IConnectionMultiplexer && typeof(Task).IsAssignableFrom(method.ReturnType) && !arguments.Contains(CommandFlags.FireAndForget);
        if (!isWaitedFor || !_forgets($"{type}.{method.Name}", Interlocked.Increment(ref _commands)))
        {
            return method.Invoke(inner, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null) switch
            {
                IDatabase database => Wrap(database),
                ISubscriber subscriber => Wrap(subscriber),
                IServer server => Wrap(server),
                var result => result,
            };
        }

        if (_isRun)
        {
            method.Invoke(inner, arguments);
        }

        Forgotten = method.Name;
        return s_forget.MakeGenericMethod(method.ReturnType is { IsGenericType: true } task ? task.GenericTypeArguments[0] : typeof(bool)).Invoke(null, null);
    }

    private static Task<T> Never<T>() => new TaskCompletionSource<T>().Task;

    /// <summary>Made by the runtime, which needs it to be open to others.</summary>
    internal class Calls : DispatchProxy
    {
        private ForgetfulClient _client = null!;
        private string _type = null!;
        private object _inner = null!;

        public void Take(ForgetfulClient client, string type, object inner) => (_client, _type, _inner) = (client, type, inner);

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => _client.Call(_type, _inner, targetMethod!, args ?? []);
    }
}
