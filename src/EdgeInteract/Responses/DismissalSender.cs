using System.Text.Json;
using EdgeInteract.Delivery;
using EdgeInteract.Serialization;
using EdgeInteract.Storage;
using EdgeInteract.Streams;

namespace EdgeInteract.Responses;

/// <summary>Tells the screens of an interaction's recipients to take the card away.</summary>
internal sealed class DismissalSender(TopicSender topics)
{
    /// <summary>The other sessions of who answered lose the card; everybody else does if no further answer is taken.</summary>
    public async ValueTask AnsweredAsync(StoredInteraction interaction, InteractionResponse response, InteractionSession? session)
    {
        var record = interaction.Record;
        var own = TopicOf(record, response.RespondedBy);
        // The session that answered gets its ack; usually there is no other.
        if (session is not { IsAlone: true } || !topics.HasOneListener(own))
        {
            await topics.SendAsync(own, Write(new InteractionDismissal
            {
                InteractionId = record.InteractionId,
                Reason = InteractionDismissalReason.RespondedElsewhere,
                RespondedBy = response.RespondedBy,
                SessionId = response.SessionId,
            })).ConfigureAwait(false);
        }

        if (!interaction.State.IsOpen)
        {
            await SendToUnansweredAsync(interaction, InteractionDismissalReason.RespondedByOther, response.RespondedBy).ConfigureAwait(false);
        }
    }

    /// <summary>Everybody who has not answered loses the card; who has answered has lost it already.</summary>
    public ValueTask EndedAsync(StoredInteraction interaction, InteractionDismissalReason reason) =>
        SendToUnansweredAsync(interaction, reason, respondedBy: null);

    private async ValueTask SendToUnansweredAsync(StoredInteraction interaction, InteractionDismissalReason reason, string? respondedBy)
    {
        byte[]? message = null;
        foreach (var userId in interaction.Record.Recipients)
        {
            if (interaction.State.FindResponse(userId) is null)
            {
                message ??= Write(new InteractionDismissal
                {
                    InteractionId = interaction.Record.InteractionId,
                    Reason = reason,
                    RespondedBy = respondedBy,
                    Message = interaction.State.CancelReason,
                });
                await topics.SendAsync(TopicOf(interaction.Record, userId), message).ConfigureAwait(false);
            }
        }
    }

    private static string TopicOf(InteractionRecord record, string userId) => InteractionTopics.Dismiss(new InteractionUser(userId, record.TenantId));

    private static byte[] Write(InteractionDismissal dismissal) =>
        JsonSerializer.SerializeToUtf8Bytes(dismissal, EdgeInteractJsonContext.Default.InteractionDismissal);
}
