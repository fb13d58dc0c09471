namespace EdgeInteract.Testing;

/// <summary>What has happened to a person so far. Whoever waits for something is woken by each change.</summary>
internal sealed class TestPersonRecord
{
    private readonly Lock _gate = new();
    private readonly List<AskedInteraction> _asked = [];
    private readonly List<AskedInteraction> _unanswered = [];
    private readonly List<InteractionAck> _acks = [];
    private readonly List<InteractionDismissal> _dismissals = [];
    // As in a browser: a card that was answered here does not come back, however late its request is.
    private readonly HashSet<string> _answered = new(StringComparer.Ordinal);
    private HashSet<string> _knownBefore = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? _failure;

    public IReadOnlyList<AskedInteraction> Asked => Read(_asked);

    public IReadOnlyList<AskedInteraction> Unanswered => Read(_unanswered);

    public IReadOnlyList<InteractionAck> Acks => Read(_acks);

    public IReadOnlyList<InteractionDismissal> Dismissals => Read(_dismissals);

    /// <summary>The first thing that went wrong in a script.</summary>
    public Exception? Failure
    {
        get
        {
            lock (_gate)
            {
                return _failure;
            }
        }
    }

    /// <summary>Ends with the next change.</summary>
    public Task Changed
    {
        get
        {
            lock (_gate)
            {
                return _changed.Task;
            }
        }
    }

    /// <returns>Whether the question is a new one.</returns>
    public bool Add(AskedInteraction asked)
    {
        var isNew = false;
        Change(() =>
        {
            isNew = !_asked.Exists(other => IsFor(other, asked.InteractionId));
            if (isNew)
            {
                _asked.Add(asked);
            }

            if (!_answered.Contains(asked.InteractionId) && !_unanswered.Exists(other => IsFor(other, asked.InteractionId)))
            {
                _unanswered.Add(asked);
            }
        });
        return isNew;
    }

    public void Add(InteractionAck ack) => Change(() =>
    {
        _acks.Add(ack);
        if (ack.Status == InteractionAckStatus.Acknowledged)
        {
            _answered.Add(ack.InteractionId);
            Remove(ack.InteractionId);
        }
    });

    public void Add(InteractionDismissal dismissal) => Change(() =>
    {
        _dismissals.Add(dismissal);
        Remove(dismissal.InteractionId);
    });

    public void Fail(Exception exception) => Change(() => _failure ??= exception);

    /// <summary>Something outside this record has changed.</summary>
    public void Wake() => Change(static () => { });

    /// <summary>Notes what was there before connecting: what the replay then does not list has ended meanwhile.</summary>
    public void BeginReplay() => Change(() => _knownBefore = [.. _unanswered.Select(asked => asked.InteractionId)]);

    public void EndReplay(IReadOnlyList<string> pending) => Change(() =>
    {
        _knownBefore.ExceptWith(pending);
        _unanswered.RemoveAll(asked => _knownBefore.Contains(asked.InteractionId));
        _knownBefore = [];
    });

    private static bool IsFor(AskedInteraction asked, string interactionId) => string.Equals(asked.InteractionId, interactionId, StringComparison.Ordinal);

    private void Remove(string interactionId) => _unanswered.RemoveAll(asked => IsFor(asked, interactionId));

    private List<T> Read<T>(List<T> list)
    {
        lock (_gate)
        {
            return [.. list];
        }
    }

    private void Change(Action change)
    {
        TaskCompletionSource changed;
        lock (_gate)
        {
            change();
            changed = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }
}
