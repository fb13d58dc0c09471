using EdgeInteract.Delivery;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Testing;

/// <content>How the person comes and goes, and what the session brings.</content>
public sealed partial class TestPerson : IInteractionReceiver
{
    private IInteractionSession Session
    {
        get
        {
            ObjectDisposedException.ThrowIf(_disposed.IsCancellationRequested, this);
            return Volatile.Read(ref _session) ?? throw new InvalidOperationException($"{User.UserId} is disconnected. Call ReconnectAsync first.");
        }
    }

    /// <summary>Disconnects the person, as when a laptop is closed. Scripts that are about to answer wait until the person is back.</summary>
    /// <returns>A task that ends when the person is gone.</returns>
    public async ValueTask DisconnectAsync()
    {
        if (Interlocked.Exchange(ref _session, null) is { } session)
        {
            await session.DisposeAsync().ConfigureAwait(false);
            _record.Wake();
        }
    }

    /// <summary>Connects the person again, in a new session, and asks what they have missed: what has ended meanwhile is no longer in <see cref="Unanswered"/>.</summary>
    /// <param name="cancellationToken">Gives up connecting.</param>
    /// <returns>A task that ends when the person is connected. What was missed comes soon after: await <see cref="UntilAsync"/>.</returns>
    /// <exception cref="InvalidOperationException">The person is connected.</exception>
    public async Task ReconnectAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed.IsCancellationRequested, this);
        if (IsConnected)
        {
            throw new InvalidOperationException($"{User.UserId} is connected. For a second device connect another TestPerson with the same user id.");
        }

        _record.BeginReplay();
        var session = await _services.GetRequiredService<IInteractionSessions>().ConnectAsync(
            User, Guid.NewGuid().ToString("N"), this, cancellationToken).ConfigureAwait(false);
        Volatile.Write(ref _session, session);
        await session.ReplayAsync(cancellationToken).ConfigureAwait(false);
        _record.Wake();
    }

    /// <inheritdoc/>
    ValueTask IInteractionReceiver.SendInteractionAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        AskedInteraction asked;
        try
        {
            asked = AskedInteraction.Read(message, _contracts);
        }
        catch (InvalidOperationException exception)
        {
            _record.Fail(exception);
            return default;
        }

        if (_record.Add(asked))
        {
            _scripts.Follow();
        }

        return default;
    }

    /// <inheritdoc/>
    ValueTask IInteractionReceiver.SendDismissedAsync(InteractionDismissal dismissal, CancellationToken cancellationToken)
    {
        _record.Add(dismissal);
        return default;
    }

    /// <inheritdoc/>
    ValueTask IInteractionReceiver.SendPendingAsync(PendingInteractions pending, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pending);
        _record.EndReplay(pending.InteractionIds);
        return default;
    }

    /// <inheritdoc/>
    ValueTask IInteractionReceiver.SendAckAsync(InteractionAck ack, CancellationToken cancellationToken)
    {
        _record.Add(ack);
        return default;
    }

    internal async Task ConnectedAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var changed = _record.Changed;
            if (IsConnected)
            {
                return;
            }

            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
