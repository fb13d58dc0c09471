namespace EdgeInteract.Testing;

/// <summary>A question that a <see cref="TestPerson"/> was asked.</summary>
/// <param name="InteractionId">The id of the interaction.</param>
/// <param name="Type">The type key.</param>
/// <param name="Title">The title.</param>
/// <param name="Payload">The declared record.</param>
/// <param name="ExpiresAt">When it times out.</param>
public sealed record AskedInteraction(string InteractionId, string Type, string Title, object Payload, DateTimeOffset ExpiresAt);
