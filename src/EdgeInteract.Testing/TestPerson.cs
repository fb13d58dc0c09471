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
public sealed partial class TestPerson : IAsyncDisposable
{
    private readonly IServiceProvider _services;
    private readonly IInteractionContracts _contracts;
    private readonly CancellationTokenSource _disposed = new();
    private readonly TestPersonRecord _record = new();
    private readonly TestPersonScripts _scripts;
    private IInteractionSession? _session;

    private TestPerson(IServiceProvider services, InteractionUser user)
    {
        _services = services;
        _contracts = services.GetRequiredService<IInteractionContracts>();
        _scripts = new TestPersonScripts(_contracts, services.GetRequiredService<TimeProvider>(), _record, this, _disposed.Token);
        User = user;
    }

    /// <summary>Who the person is.</summary>
    public InteractionUser User { get; }

    /// <summary>Whether the person is connected.</summary>
    public bool IsConnected => Volatile.Read(ref _session) is not null;

    /// <summary>Every question so far, in the order in which it came.</summary>
    public IReadOnlyList<AskedInteraction> Asked => _record.Asked;

    /// <summary>What the person can still answer.</summary>
    public IReadOnlyList<AskedInteraction> Unanswered => _record.Unanswered;

    /// <summary>What became of the answers given.</summary>
    public IReadOnlyList<InteractionAck> Acks => _record.Acks;

    /// <summary>The cards that were taken off the screen.</summary>
    public IReadOnlyList<InteractionDismissal> Dismissals => _record.Dismissals;

    /// <summary>Connects a person and asks what they have missed.</summary>
    /// <param name="services">The services of the application under test.</param>
    /// <param name="userId">Who the person is.</param>
    /// <param name="tenantId">The tenant; <see langword="null"/> is the default tenant.</param>
    /// <param name="cancellationToken">Gives up connecting.</param>
    /// <returns>The person. Dispose it to disconnect.</returns>
    /// <exception cref="InvalidOperationException">The services have no EdgeInteract.</exception>
    public static async Task<TestPerson> ConnectAsync(
        IServiceProvider services, string userId, string? tenantId = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(userId);
        if (services.GetService<IInteractionSessions>() is null)
        {
            throw new InvalidOperationException("These services have no EdgeInteract. Call services.AddEdgeInteract() before building them.");
        }

        var person = new TestPerson(services, new InteractionUser(userId, tenantId));
        await person.ReconnectAsync(cancellationToken).ConfigureAwait(false);
        return person;
    }

    /// <summary>
    /// Begins a script for questions of one type. The script that was added last and matches is the one followed; what waits already is answered, too.
    /// </summary>
    /// <typeparam name="TPayload">The declared record.</typeparam>
    /// <param name="condition">Which questions of the type. Default: all. What it throws is a failure of the person: see <see cref="ThrowIfFailed"/>.</param>
    /// <returns>The script; end it with <c>Respond</c>, <c>Ignore</c> or <c>InTurn</c>. Until then it does nothing.</returns>
    /// <exception cref="InvalidOperationException">No interaction with this payload is registered.</exception>
    public TestPersonScript<TPayload> WhenAsked<TPayload>(Func<TPayload, bool>? condition = null)
        where TPayload : class => BeginScript<TPayload>(steps => AddScript(condition, steps));

    /// <summary>Answers one question now.</summary>
    /// <param name="interactionId">The id of the interaction.</param>
    /// <param name="outcome">The outcome as it is on the wire.</param>
    /// <param name="data">Its data.</param>
    /// <param name="responseId">The key of the answer. Default: a new one.</param>
    /// <returns>The ack.</returns>
    /// <exception cref="InvalidOperationException">The person is disconnected.</exception>
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
        _record.Add(ack);
        return ack;
    }

    /// <summary>Answers one question now, with a declared outcome.</summary>
    /// <param name="asked">The question, out of <see cref="Asked"/> or <see cref="Unanswered"/>.</param>
    /// <param name="outcome">One of the type's outcomes.</param>
    /// <param name="responseId">The key of the answer. Default: a new one.</param>
    /// <returns>The ack.</returns>
    /// <exception cref="ArgumentException">It is no outcome of the type.</exception>
    /// <exception cref="InvalidOperationException">The person is disconnected.</exception>
    public Task<InteractionAck> RespondAsync(AskedInteraction asked, object outcome, string? responseId = null)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(outcome);
        var (name, data) = _scripts.Write(asked, outcome);
        return RespondAsync(asked.InteractionId, name, data, responseId);
    }

    /// <summary>Says that a question is on the person's screen.</summary>
    /// <param name="interactionId">The id of the interaction.</param>
    /// <returns>A task that ends when it is recorded.</returns>
    /// <exception cref="InvalidOperationException">The person is disconnected.</exception>
    public ValueTask DisplayAsync(string interactionId) => Session.DisplayedAsync(interactionId, _disposed.Token);

    /// <summary>Disconnects the person for good; scripts that are about to answer do not.</summary>
    /// <returns>A task that ends when the person is gone.</returns>
    public async ValueTask DisposeAsync()
    {
        await _disposed.CancelAsync().ConfigureAwait(false);
        await DisconnectAsync().ConfigureAwait(false);
    }

    internal TestPersonScript<TPayload> BeginScript<TPayload>(Action<IReadOnlyList<TestPersonStep>> end)
        where TPayload : class
    {
        TestPersonScripts.CheckPayload<TPayload>(_contracts);
        return new TestPersonScript<TPayload>(outcome => TestPersonScripts.CheckOutcome<TPayload>(_contracts, outcome), end);
    }

    internal void AddScript<TPayload>(Func<TPayload, bool>? condition, IReadOnlyList<TestPersonStep> steps)
        where TPayload : class =>
        _scripts.Add(new TestPersonRule(payload => payload is TPayload typed && (condition is null || condition(typed)), steps));
}
