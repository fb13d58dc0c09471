using EdgeInteract.Delivery;
using EdgeInteract.SignalR.Security;
using EdgeInteract.SignalR.Serialization;
using EdgeInteract.SignalR.Telemetry;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.SignalR.Connections;

/// <summary>A connection of the hub with its session: takes the calls of the client, and lets out nothing but acks and errors without details.</summary>
internal sealed class EdgeStreamConnection(
    IInteractionSession session, EdgeInteractSignalROptions options, TimeProvider time, ILogger logger) : IAsyncDisposable
{
    private readonly TokenBucket _responses = new(options.ResponsesPerSecond, time);
    private readonly TokenBucket _replays = new(options.ReplaysPerSecond, time);

    public async Task<WireAck> RespondAsync(WireReply reply, CancellationToken cancellationToken)
    {
        if (!_responses.TryTake())
        {
            logger.ResponseRateExceeded(session.SessionId, options.ResponsesPerSecond);
            return Refuse(
                reply, InteractionErrorCodes.Unavailable, $"More than {options.ResponsesPerSecond} answers came in a second. Send it again in a moment.");
        }

        if (reply.Error is { } error)
        {
            return Refuse(reply, InteractionErrorCodes.Invalid, $"The reply is not valid: {error}", error);
        }

        try
        {
            return new WireAck(await session.RespondAsync(reply.Reply, cancellationToken).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            logger.RespondFailed(exception, session.SessionId);
            return Refuse(reply, InteractionErrorCodes.Unavailable, "The answer could not be processed now. Send it again.");
        }
    }

    public Task DisplayedAsync(string? interactionId, CancellationToken cancellationToken) =>
        string.IsNullOrEmpty(interactionId)
            ? Task.CompletedTask
            : GuardAsync(EdgeStreamMethods.Displayed, session.DisplayedAsync(interactionId, cancellationToken), cancellationToken);

    public Task ReplayAsync(CancellationToken cancellationToken) =>
        _replays.TryTake()
            ? GuardAsync(EdgeStreamMethods.Pending, session.ReplayAsync(cancellationToken), cancellationToken)
            : throw new HubException($"Replays are asked for too often, more than {options.ReplaysPerSecond} times in a second.");

    public ValueTask DisposeAsync() => session.DisposeAsync();

    private WireAck Refuse(WireReply wire, string code, string message, InteractionError? error = null) => new(new InteractionAck
    {
        InteractionId = wire.Reply.InteractionId,
        ResponseId = wire.Reply.ResponseId is { Length: > 0 } responseId ? responseId : null,
        Status = InteractionAckStatus.Error,
        ProcessedAt = time.GetUtcNow(),
        ErrorCode = code,
        ErrorMessage = message,
        Errors = error is null ? null : [error],
    });

    private async Task GuardAsync(string method, ValueTask call, CancellationToken cancellationToken)
    {
        try
        {
            await call.ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            logger.CallFailed(exception, method, session.SessionId);
            throw new HubException($"'{method}' could not be done now. Try again.", exception);
        }
    }
}
