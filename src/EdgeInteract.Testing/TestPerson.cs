using System.Text.Json;
using EdgeInteract.Contracts;
using EdgeInteract.Delivery;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Testing;

/// <summary>
/// A person who is connected and answers by script, through the same checks as a person in a browser.
/// </summary>
/// <example>
/// <code>
/// await using var manager = await TestPerson.ConnectAsync(services, "manager-1");
/// manager.WhenAsked&lt;LeaveApproval&gt;().Respond(new LeaveApproval.Approved("ok"));
/// </code>
/// </example>
public sealed class TestPerson : IInteractionReceiver, IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly IInteractionContracts _contracts;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _disposed = new();
    private readonly List<TestPersonRule> _rules = [];
    private readonly List<AskedInteraction> _asked = [];
    private readonly List<AskedInteraction> _unanswered = [];
    // What a script is answering: a question gets one answer, however many scripts are added meanwhile.
    private readonly HashSet<string> _answering = new(StringComparer.Ordinal);
    private readonly List<InteractionAck> _acks = [];
    private readonly List<InteractionDismissal> _dismissals = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IInteractionSession? _session;
    private Exception? _failure;

    private TestPerson(IServiceProvider services)
    {
        _contracts = services.GetRequiredService<IInteractionContracts>();
        _time = services.GetRequiredService<TimeProvider>();
    }

    /// <summary>Every question so far, in the order in which it came.</summary>
    public IReadOnlyList<AskedInteraction> Asked => Read(_asked);

    /// <summary>What the person can still answer.</summary>
    public IReadOnlyList<AskedInteraction> Unanswered => Read(_unanswered);

    /// <summary>What became of the answers given.</summary>
    public IReadOnlyList<InteractionAck> Acks => Read(_acks);

    /// <summary>The cards that were taken off the screen.</summary>
    public IReadOnlyList<InteractionDismissal> Dismissals => Read(_dismissals);

    private IInteractionSession Session => _session ?? throw new ObjectDisposedException(nameof(TestPerson));

    /// <summary>Connects a person and asks what they have missed.</summary>
    /// <param name="services">The services of the application under test.</param>
    /// <param name="userId">Who the person is.</param>
    /// <param name="tenantId">The tenant; <see langword="null"/> is the default tenant.</param>
    /// <param name="cancellationToken">Gives up connecting.</param>
    /// <returns>The person. Dispose it to disconnect.</returns>
    public static async Task<TestPerson> ConnectAsync(
        IServiceProvider services, string userId, string? tenantId = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(services);
        var person = new TestPerson(services);
        person._session = await services.GetRequiredService<IInteractionSessions>().ConnectAsync(
            new InteractionUser(userId, tenantId), Guid.NewGuid().ToString("N"), person, cancellationToken).ConfigureAwait(false);
        await person._session.ReplayAsync(cancellationToken).ConfigureAwait(false);
        return person;
    }

    /// <summary>Begins a script for questions of one type. The script that was added last and matches is the one followed; what waits already is answered, too.</summary>
    /// <typeparam name="TPayload">The declared record.</typeparam>
    /// <param name="condition">Which questions of the type. Default: all.</param>
    /// <returns>The script; end it with <c>Respond</c> or <c>Ignore</c>.</returns>
    public TestPersonScript<TPayload> WhenAsked<TPayload>(Func<TPayload, bool>? condition = null)
        where TPayload : class => new(this, condition);

    /// <summary>Answers one question now.</summary>
    /// <param name="interactionId">The id of the interaction.</param>
    /// <param name="outcome">The outcome as it is on the wire.</param>
    /// <param name="data">Its data.</param>
    /// <param name="responseId">The key of the answer. Default: a new one.</param>
    /// <returns>The ack.</returns>
    public async Task<InteractionAck> RespondAsync(string interactionId, string outcome, JsonElement? data = null, string? responseId = null)
    {
        var reply = new InteractionReply
        {
            InteractionId = interactionId,
            ResponseId = responseId ?? Guid.NewGuid().ToString(),
            Outcome = outcome,
            Data = data,
        };
        var ack = await Session.RespondAsync(reply, _disposed.Token).ConfigureAwait(false);
        Change(() =>
        {
            _acks.Add(ack);
            _unanswered.RemoveAll(asked => string.Equals(asked.InteractionId, interactionId, StringComparison.Ordinal) && ack.Status == InteractionAckStatus.Acknowledged);
        });
        return ack;
    }

    /// <summary>Says that a question is on the person's screen.</summary>
    /// <param name="interactionId">The id of the interaction.</param>
    /// <returns>A task that ends when it is recorded.</returns>
    public ValueTask DisplayAsync(string interactionId) => Session.DisplayedAsync(interactionId, _disposed.Token);

    /// <summary>Waits until something holds for this person. For deadlines use the token: <c>new CancellationTokenSource(…)</c>.</summary>
    /// <param name="condition">What has to hold.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>A task that ends as soon as it holds.</returns>
    /// <exception cref="InvalidOperationException">A script of this person failed; the inner exception says how.</exception>
    public async Task UntilAsync(Func<TestPerson, bool> condition, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(condition);
        while (true)
        {
            Task changed;
            Exception? failure;
            lock (_gate)
            {
                changed = _changed.Task;
                failure = _failure;
            }

            if (failure is not null)
            {
                throw new InvalidOperationException($"The script of this person failed: {failure.Message}", failure);
            }

            if (condition(this))
            {
                return;
            }

            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Disconnects the person.</summary>
    /// <returns>A task that ends when the person is gone.</returns>
    public async ValueTask DisposeAsync()
    {
        await _disposed.CancelAsync().ConfigureAwait(false);
        if (Interlocked.Exchange(ref _session, null) is { } session)
        {
            await session.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    ValueTask IInteractionReceiver.SendInteractionAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        var asked = AskedInteraction.Read(message, _contracts);
        var isNew = false;
        Change(() =>
        {
            if (isNew = !_asked.Exists(other => string.Equals(other.InteractionId, asked.InteractionId, StringComparison.Ordinal)))
            {
                _asked.Add(asked);
                _unanswered.Add(asked);
            }
        });
        if (isNew)
        {
            Follow(asked);
        }

        return default;
    }

    /// <inheritdoc/>
    ValueTask IInteractionReceiver.SendDismissedAsync(InteractionDismissal dismissal, CancellationToken cancellationToken)
    {
        Change(() =>
        {
            _dismissals.Add(dismissal);
            _unanswered.RemoveAll(asked => string.Equals(asked.InteractionId, dismissal.InteractionId, StringComparison.Ordinal));
        });
        return default;
    }

    /// <inheritdoc/>
    ValueTask IInteractionReceiver.SendPendingAsync(PendingInteractions pending, CancellationToken cancellationToken) => default;

    /// <inheritdoc/>
    ValueTask IInteractionReceiver.SendAckAsync(InteractionAck ack, CancellationToken cancellationToken)
    {
        Change(() => _acks.Add(ack));
        return default;
    }

    internal void Add(TestPersonRule rule)
    {
        AskedInteraction[] waiting = [];
        Change(() =>
        {
            _rules.Add(rule);
            waiting = [.. _unanswered];
        });
        foreach (var asked in waiting)
        {
            Follow(asked);
        }
    }

    private void Follow(AskedInteraction asked)
    {
        TestPersonRule? rule;
        lock (_gate)
        {
            rule = _rules.FindLast(candidate => candidate.Matches(asked.Payload));
            if (rule?.Answer is not null && !_answering.Add(asked.InteractionId))
            {
                return;
            }
        }

        if (rule?.Answer is { } answer)
        {
            _ = AnswerAsync(asked, answer, rule.Delay);
        }
    }

    private async Task AnswerAsync(AskedInteraction asked, Func<object, object> answer, TimeSpan delay)
    {
        try
        {
            if (delay > TimeSpan.Zero)
            {
                await Task.Delay(delay, _time, _disposed.Token).ConfigureAwait(false);
            }

            var contract = _contracts.Find(asked.Type)!;
            var outcome = answer(asked.Payload);
            var ack = await RespondAsync(asked.InteractionId, contract.GetOutcomeName(outcome), WriteData(contract, outcome)).ConfigureAwait(false);
            if (string.Equals(ack.ErrorCode, InteractionErrorCodes.Invalid, StringComparison.Ordinal))
            {
                // Still open: another script may do better.
                Change(() => _answering.Remove(asked.InteractionId));
            }
        }
        catch (OperationCanceledException) when (_disposed.IsCancellationRequested)
        {
            // The person left before answering.
        }
        catch (Exception exception)
        {
            Change(() => _failure ??= exception);
        }
    }

    private static JsonElement WriteData(InteractionContract contract, object outcome)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            contract.WriteOutcome(writer, outcome);
        }

        using var data = JsonDocument.Parse(stream.ToArray());
        return data.RootElement.Clone();
    }

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
