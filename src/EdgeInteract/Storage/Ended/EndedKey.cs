using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace EdgeInteract.Storage.Ended;

/// <summary>The id of an interaction in 16 bytes: the UUID that it is, or a hash of anything else.</summary>
internal static class EndedKey
{
    private static readonly SearchValues<char> UpperHex = SearchValues.Create("ABCDEF");

    public static Guid Of(string interactionId)
    {
        // Ids that differ in nothing but upper and lower case are different ids.
        if (Guid.TryParseExact(interactionId, "D", out var id) && !interactionId.AsSpan().ContainsAny(UpperHex))
        {
            return id;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(interactionId.AsSpan()), hash);
        return new Guid(hash[..16]);
    }
}
