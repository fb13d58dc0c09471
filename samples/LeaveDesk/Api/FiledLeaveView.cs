using System.Text.Json.Serialization;
using EdgeInteract;
using EdgeInteract.Serialization;
using LeaveDesk.Leave;

namespace LeaveDesk.Api;

/// <summary>A request in the list of the one who filed it.</summary>
internal sealed record FiledLeaveView(
    string InteractionId,
    string EmployeeName,
    DateOnly From,
    DateOnly To,
    decimal Days,
    string? Reason,
    string Target,
    [property: JsonConverter(typeof(UtcDateTimeOffsetConverter))] DateTimeOffset FiledAt,
    InteractionStatus Status,
    string? Outcome,
    string? Comment,
    string? RespondedBy)
{
    public static FiledLeaveView Of(LeaveEntry entry) => new(
        entry.InteractionId,
        entry.Leave.EmployeeName,
        entry.Leave.From,
        entry.Leave.To,
        entry.Leave.Days,
        entry.Leave.Reason,
        entry.Target,
        entry.FiledAt,
        entry.Status,
        entry.Decision?.Outcome,
        entry.Decision?.Comment,
        entry.Decision?.RespondedBy);
}
