using System.Collections.Concurrent;
using EdgeInteract.Contracts;
using EdgeInteract.Redis.Connections;

namespace EdgeInteract.Redis.Storage;

/// <summary>Keeps the schemas of the answers, a key a contract, for as long as a request can wait.</summary>
internal sealed class RedisContractSchemas(RedisConnection connection, RedisKeys keys, EdgeInteractOptions options, TimeProvider time) : IContractSchemaStore
{
    private static readonly TimeSpan s_hour = TimeSpan.FromHours(1);

    private readonly TimeSpan _wait = TimeSpan.FromMilliseconds(options.MaxTimeoutMs);
    private readonly ConcurrentDictionary<string, long> _kept = new(StringComparer.Ordinal);

    // A contract that is used all the time is stored now and then, and not with each request.
    private TimeSpan Renewal => _wait < s_hour ? _wait : s_hour;

    public ValueTask KeepAsync(InteractionContract contract, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return _kept.TryGetValue(contract.Fingerprint, out var at) && time.GetElapsedTime(at) < Renewal ? default : new ValueTask(StoreAsync(contract, cancellationToken));
    }

    public async ValueTask<string?> FindResponseSchemaAsync(string fingerprint, CancellationToken cancellationToken) => await connection.RunAsync(
        "reading a contract", async database => (string?)await database.StringGetAsync(keys.Contract(fingerprint)).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    private async Task StoreAsync(InteractionContract contract, CancellationToken cancellationToken)
    {
        var at = time.GetTimestamp();
        await connection.RunAsync(
            "storing a contract", database => database.StringSetAsync(keys.Contract(contract.Fingerprint), contract.ResponseSchema, _wait + Renewal), cancellationToken).ConfigureAwait(false);
        _kept[contract.Fingerprint] = at;
    }
}
