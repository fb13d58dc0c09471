using System.Text.Json;
using EdgeInteract.Serialization;
using EdgeInteract.Storage;
using EdgeInteract.Streams;

namespace EdgeInteract.Responses;

/// <summary>Tells the screens of an interaction's recipients to take the card away.</summary>
internal sealed class DismissalSender(TopicSender topics)
{
    /// <summary>The other sessions of who answered lose the card; everybody else does if no further answer is taken.</summary>
    public async ValueTask AnsweredAsync(StoredInteraction interaction, InteractionResponse response)
    {
        var record = interaction.Record;
        await SendAsync(record, response.RespondedBy, Write(new InteractionDismissal
        {
            InteractionId = record.InteractionId,
            Reason = InteractionDismissalReason.RespondedElsewhere,
            RespondedBy = response.RespondedBy,
            SessionId = response.SessionId,
        })).ConfigureAwait(false);
        if (!interaction.State.IsOpen)
        {
            await SendToUnansweredAsync(interaction, new InteractionDismissal
            {
                InteractionId = record.InteractionId,
                Reason = InteractionDismissalReason.RespondedByOther,
                RespondedBy = response.RespondedBy,
            }).ConfigureAwait(false);
        }
    }

    /// <summary>Everybody who has not answered loses the card; who has answered has lost it already.</summary>
    public ValueTask EndedAsync(StoredInteraction interaction, InteractionDismissalReason reason) =>
        SendToUnansweredAsync(interaction, new InteractionDismissal
        {
            InteractionId = interaction.Record.InteractionId,
            Reason = reason,
            Message = interaction.State.CancelReason,
        });

    private async ValueTask SendToUnansweredAsync(StoredInteraction interaction, InteractionDismissal dismissal)
    {
        byte[]? message = null;
        foreach (var userId in interaction.Record.Recipients)
        {
            if (interaction.State.FindResponse(userId) is null)
            {
                await SendAsync(interaction.Record, userId, message ??= Write(dismissal)).ConfigureAwait(false);
            }
        }
    }

    private ValueTask SendAsync(InteractionRecord record, string userId, byte[] message) =>
        topics.SendAsync(InteractionTopics.Dismiss(new InteractionUser(userId, record.TenantId)), message);

    private static byte[] Write(InteractionDismissal dismissal) =>
        JsonSerializer.SerializeToUtf8Bytes(dismissal, EdgeInteractJsonContext.Default.InteractionDismissal);
}
