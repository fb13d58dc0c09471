using System.Collections.ObjectModel;
using EdgeInteract.Storage;

namespace EdgeInteract.Observers;

/// <summary>Makes the events that observers see.</summary>
internal static class InteractionEvents
{
    /// <summary>The value of <see cref="InteractionEvent.RefusalCode"/> for an answer by somebody who was not asked.</summary>
    public const string NotARecipient = "not_a_recipient";

    public static InteractionEvent Published(InteractionRecord record, IReadOnlyList<string> leftOut)
    {
        var published = Make(record, InteractionEventKind.Published, record.PublishedAt, InteractionState.Pending.Sequence);
        return leftOut.Count == 0 ? published : published with { LeftOut = leftOut };
    }

    public static InteractionEvent Blocked(InteractionRequest request, InteractionBlockedException block, DateTimeOffset at) => new()
    {
        Kind = InteractionEventKind.Blocked,
        OccurredAt = at,
        Sequence = 0,
        InteractionId = request.InteractionId,
        Type = request.Type,
        TenantId = request.TenantId,
        TargetUserId = request.TargetUserId,
        Recipients = [],
        Priority = request.Priority,
        PublishedAt = request.PublishedAt,
        CorrelationId = request.CorrelationId,
        Metadata = new ReadOnlyDictionary<string, string>(new Dictionary<string, string>(request.Metadata, StringComparer.Ordinal)),
        BlockedBy = block.BlockedBy,
        Reason = block.Message,
    };

    public static InteractionEvent Refused(StoredInteraction interaction, InteractionResponse response, InteractionRespondException refusal) =>
        Make(interaction.Record, InteractionEventKind.Refused, response.Timestamp, interaction.State.Sequence) with
        {
            UserId = response.RespondedBy,
            SessionId = response.SessionId,
            Response = response,
            RefusalCode = refusal switch
            {
                InteractionAlreadyRespondedException => InteractionErrorCodes.AlreadyResponded,
                InteractionClosedException { Status: InteractionStatus.TimedOut } => InteractionErrorCodes.TimedOut,
                InteractionClosedException => InteractionErrorCodes.Cancelled,
                InvalidRespondentException => NotARecipient,
                _ => InteractionErrorCodes.Invalid,
            },
            Reason = refusal.Message,
        };

    /// <returns><see langword="null"/> for what is no step in the life of an interaction: a lease.</returns>
    public static InteractionEvent? Of(InteractionRecord record, InteractionTransition transition, InteractionState state) => transition switch
    {
        DeliverTransition => Make(record, InteractionEventKind.Delivered, transition.At, state.Sequence),
        DisplayTransition => Make(record, InteractionEventKind.Displayed, transition.At, state.Sequence),
        RespondTransition respond => WithAnswer(Make(record, InteractionEventKind.Responded, transition.At, state.Sequence), respond.Response, state),
        AcknowledgeTransition acknowledge => WithAnswer(
            Make(record, InteractionEventKind.Acknowledged, transition.At, state.Sequence), state.FindResponse(acknowledge.RespondedBy)!.Response, state),
        TimeOutTransition => Make(record, InteractionEventKind.TimedOut, transition.At, state.Sequence),
        CancelTransition cancel => Make(record, InteractionEventKind.Cancelled, transition.At, state.Sequence) with { Reason = cancel.Reason },
        _ => null,
    };

    private static InteractionEvent WithAnswer(InteractionEvent step, InteractionResponse response, InteractionState state) => step with
    {
        UserId = response.RespondedBy,
        SessionId = response.SessionId,
        Response = response,
        DisplayedAt = state.DisplayedAt,
    };

    private static InteractionEvent Make(InteractionRecord record, InteractionEventKind kind, DateTimeOffset at, int sequence) => new()
    {
        Kind = kind,
        OccurredAt = at,
        Sequence = sequence,
        InteractionId = record.InteractionId,
        Type = record.Type,
        TenantId = record.TenantId,
        TargetUserId = record.TargetUserId,
        Recipients = record.Recipients,
        Priority = record.Priority,
        PublishedAt = record.PublishedAt,
        CorrelationId = record.CorrelationId,
        Metadata = record.Metadata,
        Message = record.Message,
    };
}
