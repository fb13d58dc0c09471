using System.Security.Claims;
using EdgeInteract.SignalR.Security;

namespace EdgeInteract.SignalR;

/// <summary>How the hub behaves. Set with <c>AddSignalR(options => …)</c> on what <c>services.AddEdgeInteract()</c> returns.</summary>
public sealed class EdgeInteractSignalROptions
{
    /// <summary>
    /// Finds the id of the user in what the server authenticated; a connection for which it gives <see langword="null"/> or an empty text is closed. Default:
    /// the claim <see cref="ClaimTypes.NameIdentifier"/>, else the claim <c>sub</c>.
    /// </summary>
    public Func<ClaimsPrincipal, string?> UserIdSelector { get; set; } = SessionIdentity.FindUserId;

    /// <summary>
    /// Finds the tenant of the user in what the server authenticated; <see langword="null"/> or an empty text is the default tenant. Default: every user is of the
    /// default tenant.
    /// </summary>
    public Func<ClaimsPrincipal, string?> TenantIdSelector { get; set; } = _ => null;

    /// <summary>
    /// How many answers a connection may send in a second; as many may come at once. What is above is refused with
    /// <see cref="InteractionErrorCodes.Unavailable"/>, and may be sent again. Default: 20.
    /// </summary>
    public int ResponsesPerSecond { get; set; } = 20;

    /// <summary>
    /// How many replays a connection may ask for in a second; as many may come at once. A replay reads the store and can be long; what is above is an error of the
    /// call. Default: 5.
    /// </summary>
    public int ReplaysPerSecond { get; set; } = 5;

    /// <summary>
    /// The largest message that a client may send, in bytes, from 1,024; a larger one ends its connection. Default: 131,072, which is also the most.
    /// </summary>
    public int MaxMessageBytes { get; set; } = InteractionLimits.MaxHubMessageBytes;

    /// <summary>
    /// How long a connection may take to accept a message, once its buffers are full, before it is closed. A client that comes back gets everything that is
    /// pending, so nothing is lost. Default: 5 seconds.
    /// </summary>
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(5);
}
