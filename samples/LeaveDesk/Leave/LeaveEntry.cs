using EdgeInteract;

namespace LeaveDesk.Leave;

/// <summary>A leave request as the book has it.</summary>
internal sealed record LeaveEntry
{
    public required string InteractionId { get; init; }

    public required string FiledBy { get; init; }

    public required LeaveApproval Leave { get; init; }

    public required string Target { get; init; }

    public required DateTimeOffset FiledAt { get; init; }

    public InteractionStatus Status { get; init; }

    public LeaveDecision? Decision { get; init; }

    public bool HasEnded => Status is not (InteractionStatus.Pending or InteractionStatus.Delivered or InteractionStatus.Displayed);
}
