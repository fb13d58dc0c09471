using System.Runtime.InteropServices;
using System.Text;
using EdgeInteract.Streams;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Streams;

/// <summary>
/// The channels that carry topics. The topics of single interactions share one channel for each kind, which every node that waits listens to, so that an interaction costs no
/// subscription; the topic is then part of the message.
/// </summary>
internal sealed class RedisChannels(RedisInteractionOptions options)
{
    private static readonly string[] s_shared = [InteractionTopics.AllCallbacks, InteractionTopics.AllAcks];

    private readonly string _prefix = options.KeyPrefix + ":";

    /// <summary>The channel that a message on a topic goes to.</summary>
    public RedisChannel Of(string topic) => Literal(FindShared(topic) ?? topic);

    /// <summary>The channel to listen to for a topic, or for all that begin alike.</summary>
    public RedisChannel For(string topic) =>
        FindShared(topic) is null && topic.EndsWith('*')
            ? new RedisChannel(Escape(_prefix + topic[..^1]) + "*", RedisChannel.PatternMode.Pattern)
            : Of(topic);

    /// <summary>Whether the messages of a topic come with the topic before them.</summary>
    public static bool IsShared(string topic) => FindShared(topic) is not null;

    /// <summary>A message as its channel carries it.</summary>
    public static byte[] ToValue(EdgeStreamMessage message) => IsShared(message.Topic) ? TopicMessage.Write(message.Topic, message.Content.Span) : ToArray(message.Content);

    private static string? FindShared(string topic) => Array.Find(s_shared, shared => topic.StartsWith(shared[..^1], StringComparison.Ordinal));

    private static string Escape(string pattern)
    {
        var escaped = new StringBuilder(pattern.Length);
        foreach (var unit in pattern)
        {
            if (unit is '*' or '?' or '[' or ']' or '\\')
            {
                escaped.Append('\\');
            }

            escaped.Append(unit);
        }

        return escaped.ToString();
    }

    private static byte[] ToArray(ReadOnlyMemory<byte> message) =>
        MemoryMarshal.TryGetArray(message, out var segment) && segment.Offset == 0 && segment.Count == segment.Array!.Length ? segment.Array : message.ToArray();

    private RedisChannel Literal(string topic) => new(_prefix + topic, RedisChannel.PatternMode.Literal);
}
