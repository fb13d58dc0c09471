using System.Buffers.Binary;
using System.Text;

namespace EdgeInteract.Redis.Streams;

/// <summary>A message on a channel that topics share: the length of the topic (2 bytes), the topic, and the message.</summary>
internal static class TopicMessage
{
    public static byte[] Write(string topic, ReadOnlySpan<byte> message)
    {
        var length = Encoding.UTF8.GetByteCount(topic);
        var bytes = new byte[sizeof(ushort) + length + message.Length];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, checked((ushort)length));
        Encoding.UTF8.GetBytes(topic, bytes.AsSpan(sizeof(ushort)));
        message.CopyTo(bytes.AsSpan(sizeof(ushort) + length));
        return bytes;
    }

    /// <returns><see langword="false"/> for what no node of ours has sent.</returns>
    public static bool TryRead(byte[] bytes, out string topic, out ReadOnlyMemory<byte> message)
    {
        var length = bytes.Length < sizeof(ushort) ? ushort.MaxValue : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
        if (bytes.Length < sizeof(ushort) + length)
        {
            (topic, message) = ("", default);
            return false;
        }

        topic = Encoding.UTF8.GetString(bytes, sizeof(ushort), length);
        message = bytes.AsMemory(sizeof(ushort) + length);
        return true;
    }
}
