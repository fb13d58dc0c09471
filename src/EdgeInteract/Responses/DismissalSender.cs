using System.Text.Json;
using EdgeInteract.Serialization;
using EdgeInteract.Storage;
using EdgeInteract.Streams;

namespace EdgeInteract.Responses;

/// <summary>Tells the screens of an interaction's recipients to take the card away.</summary>
internal sealed class DismissalSender(TopicSender topics)
{
    public async ValueTask AnsweredAsync(InteractionRecord record, InteractionResponse response)
    {
        byte[]? toOthers = null;
        foreach (var userId in record.Recipients)
        {
            byte[] message;
            if (string.Equals(userId, response.RespondedBy, StringComparison.Ordinal))
            {
                message = Write(new InteractionDismissal
                {
                    InteractionId = record.InteractionId,
                    Reason = InteractionDismissalReason.RespondedElsewhere,
                    RespondedBy = response.RespondedBy,
                    SessionId = response.SessionId,
                });
            }
            else
            {
                message = toOthers ??= Write(new InteractionDismissal
                {
                    InteractionId = record.InteractionId,
                    Reason = InteractionDismissalReason.RespondedByOther,
                    RespondedBy = response.RespondedBy,
                });
            }

            await SendAsync(record, userId, message).ConfigureAwait(false);
        }
    }

    public async ValueTask EndedAsync(InteractionRecord record, InteractionDismissalReason reason, string? message)
    {
        var written = Write(new InteractionDismissal { InteractionId = record.InteractionId, Reason = reason, Message = message });
        foreach (var userId in record.Recipients)
        {
            await SendAsync(record, userId, written).ConfigureAwait(false);
        }
    }

    private ValueTask SendAsync(InteractionRecord record, string userId, byte[] message) =>
        topics.SendAsync(InteractionTopics.Dismiss(new InteractionUser(userId, record.TenantId)), message);

    private static byte[] Write(InteractionDismissal dismissal) =>
        JsonSerializer.SerializeToUtf8Bytes(dismissal, EdgeInteractJsonContext.Default.InteractionDismissal);
}
