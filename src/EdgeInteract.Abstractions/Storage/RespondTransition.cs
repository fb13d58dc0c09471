using System.Collections.Immutable;

namespace EdgeInteract.Storage;

/// <summary>
/// The claim: each user's first answer is applied, until the record has as many as it requires; where one is required, exactly one of all answers is. The same answer
/// sent again, known by its response id and its author, is <see cref="TransitionVerdict.Unchanged"/>. An answer after the deadline is refused even where the timeout
/// has not been recorded yet.
/// </summary>
/// <param name="Response">The validated answer of a recipient.</param>
/// <param name="CompletionUntil">Until when the owner alone may complete the answer.</param>
public sealed record RespondTransition(InteractionResponse Response, DateTimeOffset CompletionUntil) : InteractionTransition(Response.Timestamp)
{
    /// <summary>
    /// Whether the answer is acknowledged with the claim, in one step where there would be two: where no hook is to run on it, nothing comes between. Default:
    /// <see langword="false"/>.
    /// </summary>
    public bool AcknowledgesAtOnce { get; init; }

    /// <inheritdoc/>
    public override TransitionResult Apply(InteractionRecord record, InteractionState state)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(state);
        var own = state.FindResponse(Response.RespondedBy);
        if (own is not null && string.Equals(own.Response.ResponseId, Response.ResponseId, StringComparison.Ordinal))
        {
            return new(TransitionVerdict.Unchanged, state);
        }

        if (!state.IsOpen)
        {
            return new(state.VerdictOnClosed(), state);
        }

        if (own is not null)
        {
            return new(TransitionVerdict.AlreadyResponded, state);
        }

        if (At > record.ExpiresAt)
        {
            return new(TransitionVerdict.TimedOut, state);
        }

        var responses = state.Responses.Add(AcknowledgesAtOnce
            ? new StoredResponse { Response = Response, AcknowledgedAt = At }
            : new StoredResponse { Response = Response, CompletionNode = record.Owner, CompletionUntil = CompletionUntil });
        return new(TransitionVerdict.Applied, state with
        {
            Status = responses.Length < record.RequiredResponses ? state.Status : StatusOf(responses),
            Responses = responses,
            Sequence = state.Sequence + (AcknowledgesAtOnce ? 2 : 1),
        });
    }

    private static InteractionStatus StatusOf(ImmutableArray<StoredResponse> responses)
    {
        foreach (var stored in responses)
        {
            if (stored.AcknowledgedAt is null)
            {
                return InteractionStatus.Responded;
            }
        }

        return InteractionStatus.Acknowledged;
    }
}
