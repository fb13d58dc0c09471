namespace EdgeInteract.Streams;

/// <summary>Messages that are sent together. Where nobody listens there are none, and no list.</summary>
internal static class MessageList
{
    public static void Add(ref List<EdgeStreamMessage>? messages, string topic, ReadOnlyMemory<byte> content) =>
        (messages ??= []).Add(new EdgeStreamMessage(topic, content));
}
