using EdgeInteract.Redis.Connections;
using EdgeInteract.Redis.Scripting;
using EdgeInteract.Storage;
using EdgeInteract.Streams;
using StackExchange.Redis;

namespace EdgeInteract.Redis.Streams;

/// <summary>Messages that scripts send. What the client puts before the name of a channel it does not put before an argument.</summary>
internal sealed class RedisMessages(RedisConnection connection, RedisChannels channels)
{
    /// <summary>How many messages are sent with a step at most: a server does nothing else while it runs a script.</summary>
    public const int MaxWithStep = 64;

    // On a cluster everything that a node sends by itself goes by one master, that of a key which is the node's own and never made: what goes by several overtakes each other between
    // them.
    private readonly RedisKey _route = Guid.NewGuid().ToString("N");

    /// <summary>The channels of those who may answer.</summary>
    public RedisValue[] InboxesOf(InteractionRecord record) =>
        [.. record.Recipients.Select(recipient => NameOf(InteractionTopics.Inbox(new InteractionUser(recipient, record.TenantId))))];

    /// <summary>Sends messages in their order. Nobody waits for them.</summary>
    public void Send(IDatabase database, IReadOnlyList<EdgeStreamMessage> messages)
    {
        foreach (var some in messages.Chunk(MaxWithStep))
        {
            _ = RedisScript.Send.RunAndForgetAsync(database, _route, ToValues(some));
        }
    }

    /// <summary>Channels and their messages, by turns.</summary>
    public RedisValue[] ToValues(IReadOnlyList<EdgeStreamMessage> messages)
    {
        var values = new RedisValue[messages.Count * 2];
        for (var index = 0; index < messages.Count; index++)
        {
            values[index * 2] = NameOf(messages[index].Topic);
            values[(index * 2) + 1] = RedisChannels.ToValue(messages[index]);
        }

        return values;
    }

    private RedisValue NameOf(string topic) => connection.ChannelPrefix + channels.Of(topic);
}
