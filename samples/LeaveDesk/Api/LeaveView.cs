using EdgeInteract;
using LeaveDesk.Leave;

namespace LeaveDesk.Api;

/// <summary>How a request stands.</summary>
internal sealed record LeaveView(InteractionStatus Status, string? Outcome, string? Comment, string? RespondedBy)
{
    public static LeaveView Of(LeaveEntry entry) => new(entry.Status, entry.Decision?.Outcome, entry.Decision?.Comment, entry.Decision?.RespondedBy);
}
