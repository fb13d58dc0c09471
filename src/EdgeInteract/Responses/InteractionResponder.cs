using System.Text.Json;
using EdgeInteract.Delivery;
using EdgeInteract.Lifecycle;
using EdgeInteract.Serialization;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using EdgeInteract.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EdgeInteract.Responses;

/// <summary>Steps 8 and 9 of the way of an interaction: recipient check, contract check, one atomic claim, then everybody is told.</summary>
internal sealed class InteractionResponder(
    IInteractionStore store,
    InteractionLifecycle lifecycle,
    TopicSender topics,
    ResponseValidationHook validation,
    DismissalMessages dismissals,
    AnswerCompletion completion,
    WaiterRegistry waiters,
    StoreRetry retry,
    [FromKeyedServices(StoreClock.Key)] TimeProvider time,
    ILogger<InteractionResponder> logger) : IInteractionResponder
{
    public async Task<InteractionResponse> RespondAsync(
        InteractionUser user, InteractionReply reply, string? sessionId = null, CancellationToken cancellationToken = default)
    {
        var result = await AnswerAsync(user, reply, sessionId, session: null, cancellationToken).ConfigureAwait(false);
        if (result.Refusal is { } refusal)
        {
            throw refusal;
        }

        if (result.Completion is { } completing)
        {
            await completing.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        return result.Response!;
    }

    /// <summary>Returns as soon as the answer is refused or durable; what has to run after it goes on in <see cref="AnswerResult.Completion"/>.</summary>
    /// <param name="user">Who answers.</param>
    /// <param name="reply">The answer.</param>
    /// <param name="sessionId">The session that answers, if there is one.</param>
    /// <param name="session">That session, if it is of this node.</param>
    /// <param name="cancellationToken">Gives up, before anything is claimed.</param>
    public async ValueTask<AnswerResult> AnswerAsync(
        InteractionUser user, InteractionReply reply, string? sessionId, InteractionSession? session, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var id = reply.InteractionId;
        if (string.IsNullOrEmpty(id) || await store.FindRecentAsync(id, cancellationToken).ConfigureAwait(false) is not { } stored)
        {
            logger.Refused(id ?? string.Empty, user.UserId, nameof(InteractionNotFoundException));
            return new InteractionNotFoundException(id ?? string.Empty);
        }

        var response = new InteractionResponse
        {
            InteractionId = stored.Record.InteractionId,
            ResponseId = reply.ResponseId ?? string.Empty,
            RespondedBy = user.UserId,
            Outcome = reply.Outcome ?? string.Empty,
            Data = reply.Data is { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } ? null : reply.Data,
            Timestamp = time.GetUtcNow(),
            ClientTimestamp = reply.ClientTimestamp,
            SessionId = sessionId,
            CorrelationId = stored.Record.CorrelationId,
        };
        if (!stored.Record.IsRecipient(user))
        {
            return Refuse(stored, response, new InvalidRespondentException(id, user.UserId));
        }

        if (stored.State.IsOpen && stored.State.FindResponse(user.UserId) is null)
        {
            var (judged, errors) = await validation.JudgeAsync(stored.Record, response, cancellationToken).ConfigureAwait(false);
            if (errors.Count > 0)
            {
                return Refuse(stored, response, new InteractionResponseValidationException(id, errors.ToArray()));
            }

            response = judged;
        }

        // Not given up half way: a claim that is taken must be announced.
        cancellationToken.ThrowIfCancellationRequested();
        return await ClaimAsync(stored.Record, response, session).ConfigureAwait(false);
    }

    private async ValueTask<AnswerResult> ClaimAsync(InteractionRecord record, InteractionResponse response, InteractionSession? session)
    {
        var (id, userId) = (record.InteractionId, response.RespondedBy);
        // Observers see two steps, so where there are any, there are two.
        var atOnce = !lifecycle.IsObserved && AnswerCompletion.HasNothingToRun(record);
        TransitionResult claim;
        try
        {
            var respond = new RespondTransition(response, completion.NewLease()) { AcknowledgesAtOnce = atOnce };
            if (await lifecycle.ApplyAsync(record, respond, Announcement(record, response, session, atOnce)).ConfigureAwait(false) is not { } result)
            {
                return new InteractionNotFoundException(id);
            }

            claim = result;
        }
        catch (InteractionStoreUnavailableException) when (atOnce)
        {
            // The answer may be accepted all the same, and then whoever sends it again finds nothing left to be done.
            _ = AnnounceIfAcceptedAsync(response);
            throw;
        }

        var current = new StoredInteraction(record, claim.State);
        switch (claim.Verdict)
        {
            case TransitionVerdict.Applied:
                logger.Accepted(response.Outcome, id, userId);
                if (claim.IsAnnounced)
                {
                    return atOnce
                        ? AnswerResult.Acknowledged(response, response.Timestamp)
                        : AnswerResult.Accepted(response, completion.CompleteAsync(current, claim.State.FindResponse(userId)!).AsTask());
                }

                if (atOnce)
                {
                    // Nobody who answers waits for a broker without a deadline: what is not done at once is waited for as hooks are.
                    var announcing = AnnounceAcknowledgedAsync(current, response, response.Timestamp, session);
                    return announcing.IsCompletedSuccessfully
                        ? AnswerResult.Acknowledged(response, response.Timestamp)
                        : AnswerResult.Accepted(response, AfterAsync(announcing, response.Timestamp));
                }

                return AnswerResult.Accepted(response, AnnounceAndCompleteAsync(current, claim.State.FindResponse(userId)!, session));
            case TransitionVerdict.Unchanged:
                var own = claim.State.FindResponse(userId)!;
                // If it is not acknowledged, the result of the claim may have been lost on its way, and nobody told. Told twice is better than never.
                return AnswerResult.Accepted(
                    own.Response, own.AcknowledgedAt is null ? AnnounceAndCompleteAsync(current, own, session) : completion.CompleteAsync(current, own).AsTask());
            default:
                return Refuse(current, response, Refusals.Of(id, userId, claim));
        }
    }

    private AnswerResult Refuse(StoredInteraction interaction, InteractionResponse response, InteractionRespondException refusal)
    {
        logger.Refused(response.InteractionId, response.RespondedBy, refusal.GetType().Name);
        lifecycle.Refused(interaction, response, refusal);
        return refusal;
    }

    private async Task<DateTimeOffset> AnnounceAndCompleteAsync(StoredInteraction interaction, StoredResponse accepted, InteractionSession? session)
    {
        var (record, response) = (interaction.Record, accepted.Response);
        // With more than one answer, the callback may tell of another one than this.
        var waiter = record.RequiredResponses == 1 ? waiters.Find(record.InteractionId) : null;
        if (waiter is not null)
        {
            waiter.IsSettling = true;
        }

        try
        {
            await AnnounceAsync(interaction, response, session, acknowledgedAt: null).ConfigureAwait(false);
            return await completion.CompleteAsync(interaction, accepted).ConfigureAwait(false);
        }
        catch when (waiter is not null)
        {
            waiter.IsSettling = false;
            throw;
        }
    }

    private static async Task<DateTimeOffset> AfterAsync(ValueTask announcing, DateTimeOffset acknowledgedAt)
    {
        await announcing.ConfigureAwait(false);
        return acknowledgedAt;
    }

    private async ValueTask AnnounceAcknowledgedAsync(
        StoredInteraction interaction, InteractionResponse response, DateTimeOffset acknowledgedAt, InteractionSession? session)
    {
        // Out of the registry before the callback is sent, which need not wake it.
        var waiter = interaction.State.IsComplete ? waiters.Take(response.InteractionId) : null;
        try
        {
            await AnnounceAsync(interaction, response, session, acknowledgedAt).ConfigureAwait(false);
        }
        finally
        {
            waiter?.TrySetResult(interaction);
        }
    }

    private async Task AnnounceIfAcceptedAsync(InteractionResponse response)
    {
        try
        {
            var stored = await retry.RunAsync(response.InteractionId, () => store.FindAsync(response.InteractionId, CancellationToken.None)).ConfigureAwait(false);
            // One that is not acknowledged was sent again meanwhile and accepted then; who took it announces it.
            if (stored?.State.FindResponse(response.RespondedBy) is { AcknowledgedAt: { } acknowledgedAt, Response: var accepted }
                && string.Equals(accepted.ResponseId, response.ResponseId, StringComparison.Ordinal))
            {
                await AnnounceAcknowledgedAsync(stored, accepted, acknowledgedAt, session: null).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The node stops. Who waits here has been told, and the screens read their inboxes when they connect again.
        }
        catch (Exception exception)
        {
            logger.CompletionFailed(exception, response.InteractionId);
        }
    }

    // Not where somebody waits here: who is to be resumed by the claim itself is taken out before a callback can wake it.
    private Func<InteractionState, IReadOnlyList<EdgeStreamMessage>?>? Announcement(InteractionRecord record, InteractionResponse response, InteractionSession? session, bool atOnce) =>
        store.SendsMessages && waiters.Find(record.InteractionId) is null
            ? state => MessagesOf(new StoredInteraction(record, state), response, session, atOnce ? response.Timestamp : null)
            : null;

    private ValueTask AnnounceAsync(StoredInteraction interaction, InteractionResponse response, InteractionSession? session, DateTimeOffset? acknowledgedAt) =>
        topics.SendAsync(MessagesOf(interaction, response, session, acknowledgedAt));

    private List<EdgeStreamMessage>? MessagesOf(StoredInteraction interaction, InteractionResponse response, InteractionSession? session, DateTimeOffset? acknowledgedAt)
    {
        var record = interaction.Record;
        List<EdgeStreamMessage>? messages = null;
        byte[]? message = null;
        if (topics.IsHeard(InteractionTopics.AllCallbacks, record.InteractionId))
        {
            MessageList.Add(ref messages, InteractionTopics.Callback(record.InteractionId), message = Write(response));
        }

        if (record.CallbackTopic is { } topic && topics.IsHeard(topic))
        {
            MessageList.Add(ref messages, topic, message ?? Write(response));
        }

        dismissals.AddAnswered(ref messages, interaction, response, session);
        if (acknowledgedAt is { } at)
        {
            completion.AddAck(ref messages, response, at);
        }

        return messages;
    }

    private static byte[] Write(InteractionResponse response) =>
        JsonSerializer.SerializeToUtf8Bytes(response, EdgeInteractJsonContext.Default.InteractionResponse);
}
