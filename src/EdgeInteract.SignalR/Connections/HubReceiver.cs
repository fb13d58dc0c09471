using EdgeInteract.Delivery;
using EdgeInteract.SignalR.Serialization;
using EdgeInteract.SignalR.Telemetry;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.SignalR.Connections;

/// <summary>Sends to one connection of the hub.</summary>
/// <remarks>
/// SignalR's own sending waits for the other side once the buffers of a connection are full, and would wait as long as that connection lives. Here it waits for
/// <see cref="EdgeInteractSignalROptions.SendTimeout"/>. Then the connection is closed, in a way that lets the client come back and get everything that is pending.
/// The alternative, a queue of our own for each connection, would need a copy of every message and a limit of its own, and would still end in closing.
/// </remarks>
internal sealed class HubReceiver(
    HubConnectionContext output, HubCallerContext connection, HubFrames frames, EdgeInteractSignalROptions options, TimeProvider time, ILogger logger)
    : IInteractionReceiver
{
    // Cancelled once, when the connection is given up: it ends every send that is under way, so that nobody reads a message's bytes any more.
    // Not disposed: a send may begin while the connection ends, and a source without a timer holds nothing.
    private readonly CancellationTokenSource _givenUp = new();

    public ValueTask SendInteractionAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        if (frames.FindInteraction(message) is { } frame)
        {
            return SendAsync(frame, cancellationToken);
        }

        ThrowIfGone(cancellationToken);
        var invocation = new InvocationMessage(EdgeStreamMethods.Interaction, [new WireJson(message)]);
        return SentAsync(output.WriteAsync(invocation, _givenUp.Token), cancellationToken);
    }

    public ValueTask SendDismissedAsync(InteractionDismissal dismissal, CancellationToken cancellationToken) =>
        SendAsync(frames.Dismissed(dismissal), cancellationToken);

    public ValueTask SendPendingAsync(PendingInteractions pending, CancellationToken cancellationToken) =>
        SendAsync(HubFrames.Pending(pending), cancellationToken);

    public ValueTask SendAckAsync(InteractionAck ack, CancellationToken cancellationToken) => SendAsync(HubFrames.Ack(ack), cancellationToken);

    private ValueTask SendAsync(HubFrame frame, CancellationToken cancellationToken)
    {
        ThrowIfGone(cancellationToken);
        return SentAsync(output.WriteAsync(frame.Message, _givenUp.Token), cancellationToken);
    }

    private void ThrowIfGone(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (connection.ConnectionAborted.IsCancellationRequested)
        {
            // SignalR takes a message for a connection that is gone without a word; whoever counts it as delivered would be wrong.
            throw new ConnectionAbortedException("The connection is gone.");
        }
    }

    private ValueTask SentAsync(ValueTask sending, CancellationToken cancellationToken) =>
        sending.IsCompletedSuccessfully ? ValueTask.CompletedTask : new ValueTask(WaitAsync(sending.AsTask(), cancellationToken));

    private async Task WaitAsync(Task sending, CancellationToken cancellationToken)
    {
        try
        {
            await sending.WaitAsync(options.SendTimeout, time, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException && !sending.IsCompleted)
        {
            // A message that is partly written cannot be taken back, so giving up a send is giving up the connection.
            if (exception is TimeoutException)
            {
                logger.ConnectionStuck(connection.ConnectionId, options.SendTimeout);
            }

            await _givenUp.CancelAsync().ConfigureAwait(false);
            connection.AbortForReconnect();
            await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }
}
