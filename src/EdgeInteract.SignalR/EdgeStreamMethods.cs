namespace EdgeInteract.SignalR;

/// <summary>The names of the hub's methods on the wire.</summary>
internal static class EdgeStreamMethods
{
    public const string Interaction = "interaction";
    public const string Dismissed = "dismissed";
    public const string Ack = "ack";

    /// <summary>To the client: the list that ends a replay. To the server: the wish for a replay.</summary>
    public const string Pending = "pending";

    public const string Respond = "respond";
    public const string Displayed = "displayed";
}
