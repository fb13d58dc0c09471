using System.Text.Json.Serialization;
using EdgeInteract.Delivery;

namespace EdgeInteract.SignalR.Serialization;

/// <summary>
/// The argument of <c>respond</c>. It is read without ever failing, because a client that sends a wrong shape is to get a typed refusal and not an exception of
/// the hub that says nothing.
/// </summary>
/// <param name="Reply">What could be read; of a wrong shape enough to tell which call a refusal belongs to.</param>
/// <param name="Error">What is wrong, if something is.</param>
[JsonConverter(typeof(WireReplyConverter))]
internal sealed record WireReply(InteractionReply Reply, InteractionError? Error);
