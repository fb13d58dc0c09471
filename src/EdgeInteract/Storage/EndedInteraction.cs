using System.Collections.Immutable;

namespace EdgeInteract.Storage;

/// <summary>
/// What is kept of an interaction about which nothing is left to be done, for late answers and repeated requests. It is all but the message, in as few and as small objects as
/// can be: on a busy node these are most of what the garbage collector has to look after.
/// </summary>
internal sealed class EndedInteraction
{
    private readonly string _type;
    private readonly string _contract;
    private readonly string _targetUserId;
    private readonly ImmutableArray<string> _recipients;
    private readonly int _requiredResponses;
    private readonly InteractionPriority _priority;
    private readonly DateTimeOffset _publishedAt;
    private readonly int _timeoutMs;
    private readonly string _owner;
    private readonly string? _callbackTopic;
    private readonly string? _correlationId;
    private readonly string? _contentHash;
    private readonly ImmutableDictionary<string, string> _metadata;
    private readonly InteractionStatus _status;
    private readonly int _sequence;
    private readonly DateTimeOffset? _deliveredAt;
    private readonly DateTimeOffset? _displayedAt;
    private readonly DateTimeOffset? _closedAt;
    private readonly string? _cancelReason;
    private readonly EndedResponse[] _responses;

    public EndedInteraction(InteractionRecord record, InteractionState state)
    {
        InteractionId = record.InteractionId;
        TenantId = record.TenantId;
        IdempotencyKey = record.IdempotencyKey;
        _type = record.Type;
        _contract = record.Contract;
        _targetUserId = record.TargetUserId;
        _recipients = record.Recipients;
        _requiredResponses = record.RequiredResponses;
        _priority = record.Priority;
        _publishedAt = record.PublishedAt;
        _timeoutMs = record.TimeoutMs;
        _owner = record.Owner;
        _callbackTopic = record.CallbackTopic;
        _correlationId = record.CorrelationId;
        _contentHash = record.ContentHash;
        _metadata = record.Metadata;
        _status = state.Status;
        _sequence = state.Sequence;
        _deliveredAt = state.DeliveredAt;
        _displayedAt = state.DisplayedAt;
        _closedAt = state.ClosedAt;
        _cancelReason = state.CancelReason;
        _responses = state.Responses.IsEmpty ? [] : [.. state.Responses.Select(static stored => new EndedResponse(stored))];
    }

    public string InteractionId { get; }

    public string? TenantId { get; }

    public string? IdempotencyKey { get; }

    public StoredInteraction Restore() => new(
        new InteractionRecord
        {
            InteractionId = InteractionId,
            TenantId = TenantId,
            Type = _type,
            Contract = _contract,
            TargetUserId = _targetUserId,
            Recipients = _recipients,
            RequiredResponses = _requiredResponses,
            Priority = _priority,
            PublishedAt = _publishedAt,
            TimeoutMs = _timeoutMs,
            Owner = _owner,
            CallbackTopic = _callbackTopic,
            CorrelationId = _correlationId,
            IdempotencyKey = IdempotencyKey,
            ContentHash = _contentHash,
            Metadata = _metadata,
            Message = default,
        },
        new InteractionState
        {
            Status = _status,
            Sequence = _sequence,
            DeliveredAt = _deliveredAt,
            DisplayedAt = _displayedAt,
            ClosedAt = _closedAt,
            CancelReason = _cancelReason,
            Responses = [.. _responses.Select(response => response.Restore(InteractionId, _correlationId))],
        });
}
