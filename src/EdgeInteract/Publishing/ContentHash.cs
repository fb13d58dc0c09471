using System.Security.Cryptography;
using System.Text;

namespace EdgeInteract.Publishing;

/// <summary>Tells whether two publishes with one idempotency key ask the same: type, target and payload, before any hook.</summary>
internal static class ContentHash
{
    public static string Compute(InteractionRequest request, ReadOnlySpan<byte> payload)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(request.Type));
        hash.AppendData([0]);
        hash.AppendData(Encoding.UTF8.GetBytes(request.TargetUserId));
        hash.AppendData([0]);
        hash.AppendData(payload);
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
