using System.Text.Json;
using EdgeInteract.Delivery;
using EdgeInteract.Serialization;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using EdgeInteract.Telemetry;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Responses;

/// <summary>Steps 8 and 9 of the way of an interaction: recipient check, contract check, one atomic claim, then everybody is told.</summary>
internal sealed class InteractionResponder(
    IInteractionStore store,
    TopicSender topics,
    ResponseValidationHook validation,
    DismissalSender dismissals,
    AnswerCompletion completion,
    TimeProvider time,
    ILogger<InteractionResponder> logger) : IInteractionResponder
{
    public async Task<InteractionResponse> RespondAsync(
        InteractionUser user, InteractionReply reply, string? sessionId = null, CancellationToken cancellationToken = default)
    {
        var accepted = await AcceptAsync(user, reply, sessionId, cancellationToken).ConfigureAwait(false);
        await accepted.Completion.WaitAsync(cancellationToken).ConfigureAwait(false);
        return accepted.Response;
    }

    /// <summary>Returns as soon as the answer is durable; what has to run after it goes on in <see cref="AcceptedAnswer.Completion"/>.</summary>
    public async Task<AcceptedAnswer> AcceptAsync(InteractionUser user, InteractionReply reply, string? sessionId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reply);
        try
        {
            return await ClaimAsync(user, reply, sessionId, cancellationToken).ConfigureAwait(false);
        }
        catch (InteractionRespondException refusal)
        {
            logger.Refused(reply.InteractionId, user.UserId, refusal.GetType().Name);
            throw;
        }
    }

    private async Task<AcceptedAnswer> ClaimAsync(InteractionUser user, InteractionReply reply, string? sessionId, CancellationToken cancellationToken)
    {
        var id = reply.InteractionId;
        var stored = string.IsNullOrEmpty(id) ? null : await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
        if (stored is null)
        {
            throw new InteractionNotFoundException(id ?? string.Empty);
        }

        var record = stored.Record;
        if (!record.IsRecipient(user))
        {
            throw new InvalidRespondentException(id, user.UserId);
        }

        var response = new InteractionResponse
        {
            InteractionId = record.InteractionId,
            ResponseId = reply.ResponseId ?? string.Empty,
            RespondedBy = user.UserId,
            Outcome = reply.Outcome ?? string.Empty,
            Data = reply.Data is { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } ? null : reply.Data,
            Timestamp = time.GetUtcNow(),
            ClientTimestamp = reply.ClientTimestamp,
            SessionId = sessionId,
            CorrelationId = record.CorrelationId,
        };
        if (stored.State.IsOpen)
        {
            validation.Validate(record, response);
        }

        // Not given up half way: a claim that is taken must be announced.
        cancellationToken.ThrowIfCancellationRequested();
        var claim = await store.TransitionAsync(id, new RespondTransition(response, completion.NewLease()), CancellationToken.None).ConfigureAwait(false)
            ?? throw new InteractionNotFoundException(id);
        var claimed = new StoredInteraction(record, claim.State);
        switch (claim.Verdict)
        {
            case TransitionVerdict.Applied:
                logger.Accepted(response.Outcome, id, user.UserId);
                return new AcceptedAnswer(response, AnnounceAndCompleteAsync(claimed));
            case TransitionVerdict.Unchanged when claim.State.Status == InteractionStatus.Responded:
                // The result of the claim may have been lost on its way, and nobody told. Told twice is better than never.
                return new AcceptedAnswer(claim.State.Response!, AnnounceAndCompleteAsync(claimed));
            case TransitionVerdict.Unchanged:
                return new AcceptedAnswer(claim.State.Response!, completion.CompleteAsync(claimed));
            case TransitionVerdict.AlreadyResponded:
                var first = claim.State.Response!;
                throw new InteractionAlreadyRespondedException(id, first.RespondedBy, first.Timestamp);
            case TransitionVerdict.Cancelled:
                throw new InteractionClosedException(id, InteractionStatus.Cancelled, claim.State.CancelReason);
            default:
                throw new InteractionClosedException(id, InteractionStatus.TimedOut);
        }
    }

    private async Task<DateTimeOffset> AnnounceAndCompleteAsync(StoredInteraction interaction)
    {
        var (record, response) = (interaction.Record, interaction.State.Response!);
        var message = JsonSerializer.SerializeToUtf8Bytes(response, EdgeInteractJsonContext.Default.InteractionResponse);
        await topics.SendAsync(InteractionTopics.Callback(record.InteractionId), message).ConfigureAwait(false);
        if (record.CallbackTopic is not null)
        {
            await topics.SendAsync(record.CallbackTopic, message).ConfigureAwait(false);
        }

        await dismissals.AnsweredAsync(record, response).ConfigureAwait(false);
        return await completion.CompleteAsync(interaction).ConfigureAwait(false);
    }
}
