using System.Runtime.InteropServices;
using System.Text.Json;

namespace EdgeInteract.Storage;

/// <summary>An accepted answer of an <see cref="EndedInteraction"/>: the same as <see cref="StoredResponse"/>, with its data as bytes.</summary>
internal readonly struct EndedResponse
{
    private readonly string _responseId;
    private readonly string _respondedBy;
    private readonly string _outcome;
    private readonly byte[]? _data;
    private readonly DateTimeOffset _timestamp;
    private readonly DateTimeOffset? _clientTimestamp;
    private readonly string? _sessionId;
    private readonly bool _isAdminOverride;
    private readonly string? _completionNode;
    private readonly DateTimeOffset? _completionUntil;
    private readonly DateTimeOffset? _acknowledgedAt;

    public EndedResponse(StoredResponse stored)
    {
        var response = stored.Response;
        _responseId = response.ResponseId;
        _respondedBy = response.RespondedBy;
        _outcome = response.Outcome;
        _data = response.Data is { } data ? JsonMarshal.GetRawUtf8Value(data).ToArray() : null;
        _timestamp = response.Timestamp;
        _clientTimestamp = response.ClientTimestamp;
        _sessionId = response.SessionId;
        _isAdminOverride = response.AdminOverride;
        _completionNode = stored.CompletionNode;
        _completionUntil = stored.CompletionUntil;
        _acknowledgedAt = stored.AcknowledgedAt;
    }

    public StoredResponse Restore(string interactionId, string? correlationId) => new()
    {
        Response = new InteractionResponse
        {
            InteractionId = interactionId,
            ResponseId = _responseId,
            RespondedBy = _respondedBy,
            Outcome = _outcome,
            Data = Parse(_data),
            Timestamp = _timestamp,
            ClientTimestamp = _clientTimestamp,
            SessionId = _sessionId,
            CorrelationId = correlationId,
            AdminOverride = _isAdminOverride,
        },
        CompletionNode = _completionNode,
        CompletionUntil = _completionUntil,
        AcknowledgedAt = _acknowledgedAt,
    };

    private static JsonElement? Parse(byte[]? data)
    {
        if (data is null)
        {
            return null;
        }

        var reader = new Utf8JsonReader(data);
        return JsonElement.ParseValue(ref reader);
    }
}
