using System.Collections.Immutable;

namespace EdgeInteract.Storage;

/// <summary>How an interaction stands. Changed by <see cref="InteractionTransition.Apply"/> alone.</summary>
/// <remarks>A million of these wait in one process, so the times are kept as ticks.</remarks>
public sealed record InteractionState
{
    private readonly long _deliveredTicks;
    private readonly long _displayedTicks;
    private readonly long _closedTicks;

    /// <summary>The state of every interaction that has just been published.</summary>
    public static InteractionState Pending { get; } = new() { Sequence = 1 };

    /// <summary>Where it is in its life.</summary>
    public InteractionStatus Status { get; init; }

    /// <summary>The number of the last step that an observer sees: publishing is 1, and each that follows is one more. A lease is no step.</summary>
    public int Sequence { get; init; }

    /// <summary>When it was first handed to a session.</summary>
    public DateTimeOffset? DeliveredAt
    {
        get => ToTime(_deliveredTicks);
        init => _deliveredTicks = ToTicks(value);
    }

    /// <summary>When it was first on a screen.</summary>
    public DateTimeOffset? DisplayedAt
    {
        get => ToTime(_displayedTicks);
        init => _displayedTicks = ToTicks(value);
    }

    /// <summary>When it timed out or was cancelled.</summary>
    public DateTimeOffset? ClosedAt
    {
        get => ToTime(_closedTicks);
        init => _closedTicks = ToTicks(value);
    }

    /// <summary>The accepted answers, in the order in which they were accepted; at most one of each user, and at most as many as the record requires.</summary>
    public ImmutableArray<StoredResponse> Responses { get; init; } = [];

    /// <summary>Why it was cancelled.</summary>
    public string? CancelReason { get; init; }

    /// <summary>Whether it can still be answered.</summary>
    public bool IsOpen => Status is InteractionStatus.Pending or InteractionStatus.Delivered or InteractionStatus.Displayed;

    /// <summary>Whether nothing is left to be done about it: it has ended, and every accepted answer is acknowledged.</summary>
    public bool IsComplete
    {
        get
        {
            if (IsOpen)
            {
                return false;
            }

            foreach (var stored in Responses)
            {
                if (stored.AcknowledgedAt is null)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Finds the accepted answer of a user.</summary>
    /// <param name="userId">The id of the user.</param>
    /// <returns>The answer, or <see langword="null"/> if none of this user was accepted.</returns>
    public StoredResponse? FindResponse(string userId)
    {
        foreach (var stored in Responses)
        {
            if (string.Equals(stored.Response.RespondedBy, userId, StringComparison.Ordinal))
            {
                return stored;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(InteractionState? other) =>
        other is not null
        && Status == other.Status
        && Sequence == other.Sequence
        && _deliveredTicks == other._deliveredTicks
        && _displayedTicks == other._displayedTicks
        && _closedTicks == other._closedTicks
        && string.Equals(CancelReason, other.CancelReason, StringComparison.Ordinal)
        && Responses.SequenceEqual(other.Responses);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, Sequence, _deliveredTicks, _displayedTicks, _closedTicks, CancelReason, Responses.Length);

    private static DateTimeOffset? ToTime(long utcTicks) => utcTicks == 0 ? null : new DateTimeOffset(utcTicks, TimeSpan.Zero);

    private static long ToTicks(DateTimeOffset? time) => time?.UtcTicks ?? 0;
}
