using System.Collections.Concurrent;
using System.Text.Json;
using EdgeInteract.Delivery;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Redis.Tests.Faults;

/// <summary>A device of a person who answers everything at once, and, as a browser does, sends an answer again with the same id until it is known what became of it.</summary>
internal sealed class AnsweringPerson(InteractionUser user, LoadLedger ledger) : IInteractionReceiver, IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, bool> _screen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _begun = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _answered = new(StringComparer.Ordinal);
    private IInteractionSession _session = null!;

    /// <summary>The cards on the screen.</summary>
    public ICollection<string> Screen => _screen.Keys;

    public static async Task<AnsweringPerson> ConnectAsync(RedisNode node, string userId, LoadLedger ledger)
    {
        var person = new AnsweringPerson(new InteractionUser(userId, null), ledger);
        return await Persistently.RunAsync(async () =>
        {
            person._session = await node.Services.GetRequiredService<IInteractionSessions>().ConnectAsync(
                person.User, Guid.NewGuid().ToString("N"), person, CancellationToken.None);
            await person._session.ReplayAsync(CancellationToken.None);
            return person;
        });
    }

    public InteractionUser User { get; } = user;

    public ValueTask SendInteractionAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        using var request = JsonDocument.Parse(message);
        var id = request.RootElement.GetProperty("interactionId").GetString()!;
        if (_answered.ContainsKey(id))
        {
            return default;
        }

        _screen[id] = true;
        if (_begun.TryAdd(id, true))
        {
            _ = AnswerAsync(id);
        }

        return default;
    }

    public ValueTask SendDismissedAsync(InteractionDismissal dismissal, CancellationToken cancellationToken)
    {
        _screen.TryRemove(dismissal.InteractionId, out _);
        return default;
    }

    public ValueTask SendPendingAsync(PendingInteractions pending, CancellationToken cancellationToken) => default;

    public ValueTask SendAckAsync(InteractionAck ack, CancellationToken cancellationToken)
    {
        Take(ack);
        return default;
    }

    public ValueTask DisposeAsync() => _session.DisposeAsync();

    private async Task AnswerAsync(string interactionId)
    {
        // Off the thread that delivers.
        await Task.Yield();
        var reply = new InteractionReply { InteractionId = interactionId, ResponseId = Guid.NewGuid().ToString(), Outcome = "yes" };
        try
        {
            while (!Take(await _session.RespondAsync(reply, CancellationToken.None)))
            {
                await Persistently.PauseAsync();
            }
        }
        catch (Exception exception)
        {
            ledger.Fail(exception);
        }
    }

    /// <returns>Whether it is known what became of the answer.</returns>
    private bool Take(InteractionAck ack)
    {
        if (ack.ErrorCode is InteractionErrorCodes.Unavailable or InteractionErrorCodes.AckTimeout)
        {
            ledger.TriedAgain();
            return false;
        }

        if (ack.Status == InteractionAckStatus.Acknowledged)
        {
            ledger.Accepted(ack.InteractionId, ack.ResponseId!);
        }
        else if (ack.ErrorCode == InteractionErrorCodes.NotFound)
        {
            ledger.Lost(ack.InteractionId);
        }
        else if (ack.ErrorCode != InteractionErrorCodes.AlreadyResponded)
        {
            ledger.Fail(new InvalidOperationException($"An answer to {ack.InteractionId} was refused: {ack.ErrorCode} {ack.ErrorMessage}"));
        }

        _answered[ack.InteractionId] = true;
        _screen.TryRemove(ack.InteractionId, out _);
        return true;
    }
}
