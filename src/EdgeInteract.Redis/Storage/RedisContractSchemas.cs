using System.Collections.Concurrent;
using EdgeInteract.Contracts;
using EdgeInteract.Redis.Connections;

namespace EdgeInteract.Redis.Storage;

/// <summary>Keeps the schemas of the answers, a key a contract, for as long as a request can wait.</summary>
internal sealed class RedisContractSchemas(RedisConnection connection, RedisKeys keys, TimeProvider time) : IContractSchemaStore
{
    // A contract that is used all the time is stored now and then, and not with each request.
    private static readonly TimeSpan s_renewal = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_life = TimeSpan.FromMilliseconds(InteractionLimits.MaxTimeoutMs) + s_renewal;

    private readonly ConcurrentDictionary<string, long> _kept = new(StringComparer.Ordinal);

    public ValueTask KeepAsync(InteractionContract contract, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return _kept.TryGetValue(contract.Fingerprint, out var at) && time.GetElapsedTime(at) < s_renewal ? default : new ValueTask(StoreAsync(contract, cancellationToken));
    }

    public async ValueTask<string?> FindResponseSchemaAsync(string fingerprint, CancellationToken cancellationToken) => await connection.RunAsync(
        "reading a contract", async database => (string?)await database.StringGetAsync(keys.Contract(fingerprint)).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    private async Task StoreAsync(InteractionContract contract, CancellationToken cancellationToken)
    {
        var at = time.GetTimestamp();
        await connection.RunAsync(
            "storing a contract", database => database.StringSetAsync(keys.Contract(contract.Fingerprint), contract.ResponseSchema, s_life), cancellationToken).ConfigureAwait(false);
        _kept[contract.Fingerprint] = at;
    }
}
