namespace EdgeInteract.Streams;

/// <summary>A message on its way to whoever is subscribed to its topic.</summary>
/// <param name="Topic">The topic. See <see cref="InteractionTopics"/>.</param>
/// <param name="Content">The message. It is not changed any more.</param>
public readonly record struct EdgeStreamMessage(string Topic, ReadOnlyMemory<byte> Content);
