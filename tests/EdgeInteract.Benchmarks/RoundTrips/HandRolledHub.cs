using Microsoft.AspNetCore.SignalR;

namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>A hub as it is often written by hand: a group for each user, and a method that takes answers.</summary>
internal sealed class HandRolledHub(HandRolledQuestions questions) : Hub
{
    public const string Path = "/hand-rolled";

    public override Task OnConnectedAsync() => Groups.AddToGroupAsync(Context.ConnectionId, Context.UserIdentifier!);

    /// <summary>Answered after <see cref="OnConnectedAsync"/> has ended.</summary>
    public bool Ready() => true;

    public HandRolledAck Respond(string id, PurchaseAnswer answer) =>
        new(id, questions.Complete(id, answer) ? "acknowledged" : "error");

    /// <summary>The same with what this system's answers and acks carry.</summary>
    public HandRolledFullAck RespondInFull(string id, string responseId, PurchaseAnswer answer) =>
        new(id, responseId, questions.Complete(id, answer) ? "acknowledged" : "error", TimeProvider.System.GetUtcNow());
}
