using System.Buffers.Binary;
using System.Security.Cryptography;

namespace EdgeInteract.Publishing;

/// <summary>Makes the ids of interactions: UUIDs of version 7 (RFC 9562), whose random bits come from the system in bulk, because asking it costs more than all the rest of making one.</summary>
internal static class InteractionIds
{
    private const int RandomBytes = 10;
    private const int Bulk = 64;

    [ThreadStatic]
    private static byte[]? _random;

    [ThreadStatic]
    private static int _left;

    public static string Create(DateTimeOffset at)
    {
        var random = _random ??= new byte[RandomBytes * Bulk];
        if (_left == 0)
        {
            RandomNumberGenerator.Fill(random);
            _left = Bulk;
        }

        Span<byte> id = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(id, at.ToUnixTimeMilliseconds() << 16);
        var fresh = random.AsSpan(--_left * RandomBytes, RandomBytes);
        fresh.CopyTo(id[6..]);
        // Nobody who reads this memory later learns an id from it.
        fresh.Clear();
        id[6] = (byte)((id[6] & 0x0F) | 0x70);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id, bigEndian: true).ToString();
    }
}
