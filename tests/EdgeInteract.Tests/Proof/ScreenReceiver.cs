using System.Text.Json;
using EdgeInteract.Delivery;
using EdgeInteract.TestKit;

namespace EdgeInteract.Tests.Proof;

/// <summary>One screen: which cards are on it now, and which were ever taken off it. Says so each time that anything changes.</summary>
internal sealed class ScreenReceiver : IInteractionReceiver
{
    private readonly Lock _gate = new();
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    // As in a client: a card that was answered here does not come back, however late its request is. After a dismissal it is the server that sees to that.
    private readonly HashSet<string> _answered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InteractionDismissal> _dismissals = new(StringComparer.Ordinal);
    private TaskCompletionSource? _changed;

    /// <summary>The cards on the screen.</summary>
    public IReadOnlyCollection<string> Open => Read(() => _open.ToArray());

    /// <summary>Every card that was ever shown.</summary>
    public IReadOnlyCollection<string> Seen => Read(() => _seen.ToArray());

    public InteractionDismissal? DismissalOf(string interactionId) => Read(() => _dismissals.GetValueOrDefault(interactionId));

    /// <summary>Takes off the card that the person answered here: its ack does that, not a dismissal.</summary>
    public void Answered(string interactionId) => Change(() =>
    {
        _answered.Add(interactionId);
        _open.Remove(interactionId);
    });

    public Task UntilSeenAsync(string interactionId) => UntilAsync(() => _seen.Contains(interactionId));

    public Task UntilDismissedAsync(string interactionId) => UntilAsync(() => _dismissals.ContainsKey(interactionId));

    public Task UntilEmptyAsync() => UntilAsync(() => _open.Count == 0);

    public ValueTask SendInteractionAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        var id = ReadInteractionId(message.Span);
        Change(() =>
        {
            _seen.Add(id);
            if (!_answered.Contains(id))
            {
                _open.Add(id);
            }
        });
        return default;
    }

    public ValueTask SendDismissedAsync(InteractionDismissal dismissal, CancellationToken cancellationToken)
    {
        Change(() =>
        {
            _dismissals[dismissal.InteractionId] = dismissal;
            _open.Remove(dismissal.InteractionId);
        });
        return default;
    }

    public ValueTask SendPendingAsync(PendingInteractions pending, CancellationToken cancellationToken)
    {
        Change(() => _open.IntersectWith(pending.InteractionIds));
        return default;
    }

    public ValueTask SendAckAsync(InteractionAck ack, CancellationToken cancellationToken) => default;

    private static string ReadInteractionId(ReadOnlySpan<byte> message)
    {
        var reader = new Utf8JsonReader(message);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("interactionId"u8))
            {
                reader.Read();
                return reader.GetString()!;
            }
        }

        throw new InvalidOperationException("A request without an id was sent.");
    }

    private async Task UntilAsync(Func<bool> condition)
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (condition())
                {
                    return;
                }

                changed = (_changed ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            }

            await changed.OrFailAsync();
        }
    }

    private T Read<T>(Func<T> read)
    {
        lock (_gate)
        {
            return read();
        }
    }

    private void Change(Action change)
    {
        TaskCompletionSource? changed;
        lock (_gate)
        {
            change();
            (changed, _changed) = (_changed, null);
        }

        changed?.SetResult();
    }
}
