using System.Collections.Immutable;
using System.Text.Json;
using EdgeInteract.Storage;

namespace EdgeInteract.TestKit;

/// <summary>Records and answers for tests of stores.</summary>
public static class SampleRecords
{
    /// <summary>The time at which the records are published.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 1, 15, 9, 30, 0, TimeSpan.Zero);

    /// <summary>Makes a record, new and unlike any other.</summary>
    public static InteractionRecord Create(
        string[]? recipients = null,
        DateTimeOffset? publishedAt = null,
        int timeoutMs = 60_000,
        InteractionPriority priority = InteractionPriority.Normal,
        string? tenantId = null,
        string? idempotencyKey = null,
        string? contentHash = null)
    {
        var at = publishedAt ?? Start;
        var id = Guid.CreateVersion7(at).ToString();
        return new InteractionRecord
        {
            InteractionId = id,
            TenantId = tenantId,
            Type = "sample/question",
            Contract = "0123456789abcdef",
            TargetUserId = recipients is { Length: > 1 } ? "role:samples" : recipients?[0] ?? "u-1",
            Recipients = [.. recipients ?? ["u-1"]],
            Priority = priority,
            PublishedAt = at,
            TimeoutMs = timeoutMs,
            Owner = "node-1",
            CallbackTopic = "samples/answers",
            CorrelationId = "correlation-1",
            IdempotencyKey = idempotencyKey,
            ContentHash = contentHash,
            Metadata = ImmutableDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("traceparent", "00-sample")]),
            Message = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string>(StringComparer.Ordinal) { ["interactionId"] = id, ["title"] = "Größe ✓" }),
        };
    }

    /// <summary>Makes an answer.</summary>
    public static InteractionResponse Answer(InteractionRecord record, string userId = "u-1", string? responseId = null, DateTimeOffset? at = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var data = JsonDocument.Parse("""{"comment":"fine","numbers":[1,2.5]}""");
        return new InteractionResponse
        {
            InteractionId = record.InteractionId,
            ResponseId = responseId ?? Guid.NewGuid().ToString(),
            RespondedBy = userId,
            Outcome = "approved",
            Data = data.RootElement.Clone(),
            Timestamp = at ?? record.PublishedAt.AddSeconds(1),
            ClientTimestamp = record.PublishedAt.AddMilliseconds(900),
            SessionId = "session-1",
            CorrelationId = record.CorrelationId,
        };
    }

    /// <summary>Makes the claim of an answer.</summary>
    public static RespondTransition Claim(InteractionRecord record, string userId = "u-1", string? responseId = null, DateTimeOffset? at = null)
    {
        var answer = Answer(record, userId, responseId, at);
        return new RespondTransition(answer, answer.Timestamp.AddSeconds(5));
    }
}
