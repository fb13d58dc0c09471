using EdgeInteract.Redis.Connections;
using EdgeInteract.Redis.Scripting;
using EdgeInteract.Redis.Storage.Records;
using EdgeInteract.Redis.Telemetry;
using EdgeInteract.Storage;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Storage;

/// <summary>
/// Takes steps again that Redis had confirmed and has lost: a replica that takes the place of its master lacks what did not reach it, and a server that starts again what had not reached its
/// disk. A node still knows the latest of what it has done or seen, and people and code were told of it.
/// </summary>
internal sealed class RedisRestoration : IDisposable
{
    private const int AtOnce = 256;

    // Longer than servers take to choose a new master, and shorter than an interaction is kept: nothing is brought back that has gone by itself.
    private static readonly TimeSpan s_window = TimeSpan.FromSeconds(30);

    private readonly RedisConnection _connection;
    private readonly RedisKeys _keys;
    private readonly RedisInboxes _inboxes;
    private readonly RedisDeadlines _deadlines;
    private readonly RecentInteractions _recent;
    private readonly ILogger<RedisRestoration> _logger;
    private readonly TimeSpan _retention;
    private readonly TimeSpan _memory;
    private readonly Lock _gate = new();
    private bool _isRunning;
    private bool _isOwed;

    public RedisRestoration(
        RedisConnection connection, RedisKeys keys, RedisInboxes inboxes, RedisDeadlines deadlines, RecentInteractions recent, EdgeInteractOptions options, ILogger<RedisRestoration> logger)
    {
        (_connection, _keys, _inboxes, _deadlines, _recent, _logger) = (connection, keys, inboxes, deadlines, recent, logger);
        _retention = options.Retention;
        _memory = _retention / 2 < s_window ? _retention / 2 : s_window;
        connection.StepsMayBeLost += OnStepsMayBeLost;
    }

    public void Dispose() => _connection.StepsMayBeLost -= OnStepsMayBeLost;

    private void OnStepsMayBeLost(object? sender, EventArgs e)
    {
        lock (_gate)
        {
            if (_isRunning)
            {
                _isOwed = true;
                return;
            }

            _isRunning = true;
        }

        _ = RunAsync();
    }

    private async Task RunAsync()
    {
        do
        {
            await Task.WhenAll(_recent.All().Where(IsYoung).Chunk(AtOnce).Select(RestoreAllAsync)).ConfigureAwait(false);
        }
        while (IsOwed());
    }

    private bool IsOwed()
    {
        lock (_gate)
        {
            _isRunning = _isOwed;
            _isOwed = false;
            return _isRunning;
        }
    }

    // All that are on servers that are there: those that are not are looked for again, and then this is done again.
    private async Task RestoreAllAsync(RedisInteraction[] known)
    {
        foreach (var one in known)
        {
            try
            {
                await _connection.RunAsync("looking for lost steps", database => RestoreAsync(database, one), CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                _logger.StepsUnknown(exception);
            }
        }
    }

    private async Task<bool> RestoreAsync(IDatabase database, RedisInteraction known)
    {
        var now = await RestoreAsync(database, known, await ReadAsync(database, known.Record.InteractionId).ConfigureAwait(false)).ConfigureAwait(false);
        if (now?.State.Status == InteractionStatus.Pending && await HasKeyAsync(database, now).ConfigureAwait(false))
        {
            // Nobody has it on a screen, and where its inbox is, that may have been lost. One whose publishing was cut off is published thereby, unless it was asked again.
            await ListAsync(database, now).ConfigureAwait(false);
        }

        return true;
    }

    /// <summary>Puts back what was lost of one interaction, if anything was.</summary>
    /// <param name="database">The database.</param>
    /// <param name="known">How it stood when this node saw it last.</param>
    /// <param name="found">How it stands by what was read after that: whatever is behind the other one has been lost.</param>
    /// <returns>How it stands then.</returns>
    public async Task<RedisInteraction?> RestoreAsync(IDatabase database, RedisInteraction known, RedisInteraction? found)
    {
        if (!IsYoung(known))
        {
            return found;
        }

        while (found is null || IsBehind(found.State, known.State))
        {
            if (found is not null && IsOther(found.State, known.State))
            {
                if (!known.State.IsOpen)
                {
                    _logger.StepsConflict(known.Record.InteractionId);
                }

                return found;
            }

            if (found is null && !await HasKeyAsync(database, known).ConfigureAwait(false))
            {
                // It has been asked again since.
                return null;
            }

            if (await (found is null ? CreateAsync(database, known) : TakeAsync(database, found, known)).ConfigureAwait(false))
            {
                _logger.StepsRestored(known.Record.InteractionId);
                await PutInOrderAsync(database, known).ConfigureAwait(false);
                return known;
            }

            // Another node was faster, and may have known less.
            found = await ReadAsync(database, known.Record.InteractionId).ConfigureAwait(false);
        }

        return found;
    }

    private async Task<RedisInteraction?> ReadAsync(IDatabase database, string interactionId) =>
        (byte[]?)await database.StringGetAsync(_keys.Interaction(interactionId), CommandFlags.DemandMaster).ConfigureAwait(false) is { } value
            ? RecordFormat.Read(interactionId, value)
            : null;

    private bool IsYoung(RedisInteraction known) => LastStep(known.Stored) > _connection.Clock.GetUtcNow() - _memory;

    /// <summary>Whether what was found lacks something of what is known.</summary>
    private static bool IsBehind(InteractionState found, InteractionState known) =>
        found.Sequence < known.Sequence || HasMore(known, found) || (!known.IsOpen && EndOf(found) != EndOf(known));

    /// <summary>Whether what was found has gone another way since, so that it cannot become what is known.</summary>
    private static bool IsOther(InteractionState found, InteractionState known) => HasMore(found, known) || (!found.IsOpen && EndOf(found) != EndOf(known));

    private static bool HasMore(InteractionState one, InteractionState other) => one.Responses.Any(stored =>
        !string.Equals(other.FindResponse(stored.Response.RespondedBy)?.Response.ResponseId, stored.Response.ResponseId, StringComparison.Ordinal));

    private static InteractionStatus EndOf(InteractionState state) => state.Status == InteractionStatus.Acknowledged ? InteractionStatus.Responded : state.Status;

    private static DateTimeOffset LastStep(StoredInteraction interaction)
    {
        var (record, state) = (interaction.Record, interaction.State);
        var last = state.ClosedAt ?? state.DisplayedAt ?? state.DeliveredAt ?? record.PublishedAt;
        foreach (var stored in state.Responses)
        {
            var at = stored.AcknowledgedAt ?? stored.Response.Timestamp;
            last = at > last ? at : last;
        }

        return last;
    }

    private Task<bool> CreateAsync(IDatabase database, RedisInteraction known) => database.StringSetAsync(
        _keys.Interaction(known.Record.InteractionId), RecordFormat.Write(known.Stored, known.Stamp, out _), LifeOf(known), When.NotExists);

    private async Task<bool> TakeAsync(IDatabase database, RedisInteraction found, RedisInteraction known)
    {
        var value = known.State.IsComplete ? RecordFormat.Write(known.Stored, known.Stamp, out _) : StateFormat.Write(known.State, known.Stamp);
        RedisValue life = known.State.IsComplete ? (long)_retention.TotalMilliseconds : "";
        var result = await RedisScript.Transition.RunAsync(
            database, _keys.Interaction(found.Record.InteractionId), found.StateOffset, BitConverter.GetBytes(found.Stamp), value, life).ConfigureAwait(false);
        return (byte[])result! is [(byte)'1'];
    }

    // The indexes are on servers of their own, which may have lost what they had as well.
    private async Task PutInOrderAsync(IDatabase database, RedisInteraction known)
    {
        var record = known.Record;
        if (known.State.IsOpen)
        {
            await ListAsync(database, known).ConfigureAwait(false);
            _inboxes.Remove(database, record, known.State.Responses.Select(static stored => stored.Response.RespondedBy));
            return;
        }

        _inboxes.Remove(database, record, record.Recipients);
        if (known.State.IsComplete)
        {
            _deadlines.Remove(database, record.InteractionId);
        }
        else
        {
            // Should the node that completes it die, another one finds it there.
            _deadlines.Move(database, record.InteractionId, known.State.Responses.Max(static stored => stored.CompletionUntil) ?? record.ExpiresAt, LifeOf(known));
        }
    }

    /// <summary>Whether its idempotency key leads to it, where it has one; a key that is lost does so from now on.</summary>
    private async Task<bool> HasKeyAsync(IDatabase database, RedisInteraction known)
    {
        if (known.Record.IdempotencyKey is not { } key)
        {
            return true;
        }

        var (id, life) = (known.Record.InteractionId, (long)LifeOf(known).TotalMilliseconds);
        var first = await RedisScript.KeepKey.RunAsync(database, _keys.IdempotencyKey(known.Record.TenantId, key), id, life, "").ConfigureAwait(false);
        return string.Equals((string)first!, id, StringComparison.Ordinal);
    }

    private Task ListAsync(IDatabase database, RedisInteraction open) =>
        Task.WhenAll(_inboxes.AddAsync(database, open.Record, LifeOf(open)), _deadlines.AddAsync(database, open.Record, LifeOf(open)));

    private TimeSpan LifeOf(RedisInteraction known) => known.State.IsComplete ? _retention : TimeSpan.FromMilliseconds(known.Record.TimeoutMs) + _retention;
}
