using System.Collections.Concurrent;
using EdgeInteract.Redis.Connections;
using EdgeInteract.Redis.Storage.Records;

namespace EdgeInteract.Redis.Storage;

/// <summary>Reads of interactions that have begun and not ended, so that who needs the same one at the same moment joins them.</summary>
internal sealed class ReadsUnderWay(CommandDeadline deadline)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<RedisInteraction?>>> _reads = new(StringComparer.Ordinal);

    /// <summary>Joins the read of an interaction, or begins one.</summary>
    /// <exception cref="TimeoutException">It did not end within the limit of a command.</exception>
    public Task<RedisInteraction?> JoinAsync(string interactionId, Func<Task<RedisInteraction?>> read)
    {
        var current = _reads.GetOrAdd(interactionId, static (_, read) => new Lazy<Task<RedisInteraction?>>(read), read);
        return WaitAsync(interactionId, current);
    }

    private async Task<RedisInteraction?> WaitAsync(string interactionId, Lazy<Task<RedisInteraction?>> read)
    {
        try
        {
            // Not left to those who wait: one that never ends would be joined by all who come after it.
            return await deadline.WaitAsync(read.Value).ConfigureAwait(false);
        }
        finally
        {
            _reads.TryRemove(new(interactionId, read));
        }
    }
}
