using System.Text.Json;
using EdgeInteract.Delivery;
using EdgeInteract.Serialization;
using EdgeInteract.Storage;
using EdgeInteract.Streams;

namespace EdgeInteract.Responses;

/// <summary>What tells the screens of an interaction's recipients to take the card away.</summary>
internal sealed class DismissalMessages(TopicSender topics)
{
    /// <summary>The other sessions of who answered lose the card; everybody else does if no further answer is taken.</summary>
    public void AddAnswered(ref List<EdgeStreamMessage>? messages, StoredInteraction interaction, InteractionResponse response, InteractionSession? session)
    {
        var record = interaction.Record;
        var own = TopicOf(record, response.RespondedBy);
        // The session that answered gets its ack; usually there is no other.
        if (session is not { IsAlone: true } || !topics.HasOneListener(own))
        {
            MessageList.Add(ref messages, own, Write(new InteractionDismissal
            {
                InteractionId = record.InteractionId,
                Reason = InteractionDismissalReason.RespondedElsewhere,
                RespondedBy = response.RespondedBy,
                SessionId = response.SessionId,
            }));
        }

        if (!interaction.State.IsOpen)
        {
            AddUnanswered(ref messages, interaction, InteractionDismissalReason.RespondedByOther, response.RespondedBy);
        }
    }

    /// <summary>Everybody who has not answered loses the card; who has answered has lost it already.</summary>
    public static void AddEnded(ref List<EdgeStreamMessage>? messages, StoredInteraction interaction, InteractionDismissalReason reason) =>
        AddUnanswered(ref messages, interaction, reason, respondedBy: null);

    private static void AddUnanswered(ref List<EdgeStreamMessage>? messages, StoredInteraction interaction, InteractionDismissalReason reason, string? respondedBy)
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
                MessageList.Add(ref messages, TopicOf(interaction.Record, userId), message);
            }
        }
    }

    private static string TopicOf(InteractionRecord record, string userId) => InteractionTopics.Dismiss(new InteractionUser(userId, record.TenantId));

    private static byte[] Write(InteractionDismissal dismissal) =>
        JsonSerializer.SerializeToUtf8Bytes(dismissal, EdgeInteractJsonContext.Default.InteractionDismissal);
}
