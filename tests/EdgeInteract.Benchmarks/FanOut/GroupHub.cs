using Microsoft.AspNetCore.SignalR;

namespace EdgeInteract.Benchmarks.FanOut;

/// <summary>A hub that only sends, to everybody in one group.</summary>
internal sealed class GroupHub : Hub
{
    public const string Path = "/group";
    public const string Everybody = "everybody";

    public override Task OnConnectedAsync() => Groups.AddToGroupAsync(Context.ConnectionId, Everybody);

    /// <summary>Answered after <see cref="OnConnectedAsync"/> has ended.</summary>
    public bool Ready() => true;
}
