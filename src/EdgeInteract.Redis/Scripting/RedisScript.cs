using System.Security.Cryptography;
using System.Text;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Scripting;

/// <summary>A script of this assembly. A server knows it by its hash, and is sent the text once.</summary>
internal sealed class RedisScript
{
    private readonly string _text;
    private readonly byte[] _hash;

    private RedisScript(string name)
    {
        using var stream = typeof(RedisScript).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        _text = reader.ReadToEnd();
#pragma warning disable CA5350 // What Redis names scripts by; it protects nothing.
        _hash = SHA1.HashData(Encoding.UTF8.GetBytes(_text));
#pragma warning restore CA5350
    }

    public static RedisScript Create { get; } = new("create");

    public static RedisScript FirstStep { get; } = new("first-step");

    public static RedisScript Send { get; } = new("send");

    public static RedisScript Transition { get; } = new("transition");

    public static RedisScript KeepKey { get; } = new("keep-key");

    public static RedisScript Index { get; } = new("index");

    public static RedisScript TakeDue { get; } = new("take-due");

    public static RedisScript TakePlace { get; } = new("take-place");

    public static RedisScript FreePlace { get; } = new("free-place");

    /// <summary>
    /// Runs it where nobody waits for a result. The client sends a server the text before it uses the hash for the first time; should the server have forgotten it since, this call is
    /// lost, and the next one is not.
    /// </summary>
    public Task RunAndForgetAsync(IDatabase database, RedisKey key, params RedisValue[] values) =>
        database.ScriptEvaluateAsync(_text, [key], values, CommandFlags.FireAndForget);

    public Task<RedisResult> RunAsync(IDatabase database, RedisKey key, params RedisValue[] values) => RunAsync(database, [key], values);

    public async Task<RedisResult> RunAsync(IDatabase database, RedisKey[] keys, RedisValue[] values)
    {
        try
        {
            return await database.ScriptEvaluateAsync(_hash, keys, values, CommandFlags.DemandMaster).ConfigureAwait(false);
        }
        catch (RedisServerException exception) when (exception.Message.StartsWith("NOSCRIPT", StringComparison.Ordinal))
        {
            // The server has been restarted, or is another one.
            return await database.ScriptEvaluateAsync(_text, keys, values, CommandFlags.DemandMaster).ConfigureAwait(false);
        }
    }
}
