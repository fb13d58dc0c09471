using System.Text.Json;
using EdgeInteract.Delivery;

namespace EdgeInteract.Tests.Proof;

/// <summary>A real session of a user with its screen.</summary>
internal sealed class Screen(IInteractionSession session, ScreenReceiver receiver) : IAsyncDisposable
{
    public IInteractionSession Session { get; } = session;

    public ScreenReceiver Receiver { get; } = receiver;

    public string UserId => Session.User.UserId;

    public static async Task<Screen> ConnectAsync(TestHost host, string userId, string? tenantId = null, string? sessionId = null)
    {
        var receiver = new ScreenReceiver();
        var user = new InteractionUser(userId, tenantId);
        var session = await host.Sessions.ConnectAsync(user, sessionId ?? Guid.NewGuid().ToString("N"), receiver, CancellationToken.None);
        await session.ReplayAsync(CancellationToken.None);
        return new Screen(session, receiver);
    }

    /// <summary>Answers, and takes the card off where the answer is accepted, as a client does.</summary>
    public async Task<InteractionAck> RespondAsync(string interactionId, string outcome = "yes", string? data = null, string? responseId = null)
    {
        var reply = new InteractionReply
        {
            InteractionId = interactionId,
            ResponseId = responseId ?? Guid.NewGuid().ToString("N"),
            Outcome = outcome,
            Data = data is null ? null : JsonSerializer.Deserialize<JsonElement>(data),
        };
        var ack = await Session.RespondAsync(reply, CancellationToken.None);
        if (ack.Status == InteractionAckStatus.Acknowledged)
        {
            Receiver.Answered(interactionId);
        }

        return ack;
    }

    public ValueTask DisposeAsync() => Session.DisposeAsync();
}
