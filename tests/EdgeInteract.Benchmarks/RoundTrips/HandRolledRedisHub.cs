using Microsoft.AspNetCore.SignalR;

namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>The hub of <see cref="HandRolledHub"/>, with its questions in Redis.</summary>
internal sealed class HandRolledRedisHub(HandRolledRedisQuestions questions) : Hub
{
    public const string Path = "/hand-rolled-redis";

    public override Task OnConnectedAsync() =>
        Task.WhenAll(Groups.AddToGroupAsync(Context.ConnectionId, Context.UserIdentifier!), questions.ListenAsync(Context.UserIdentifier!));

    /// <summary>Answered after <see cref="OnConnectedAsync"/> has ended.</summary>
    public bool Ready() => true;

    public async Task<HandRolledAck> Respond(string id, PurchaseAnswer answer) => new(id, await questions.CompleteAsync(id, answer) ? "acknowledged" : "error");
}
