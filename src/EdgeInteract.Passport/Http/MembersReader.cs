using System.Buffers;
using System.Text.Json;

namespace EdgeInteract.Passport.Http;

/// <summary>Reads <c>["usr_1"]</c> or <c>{ "members": ["usr_1"] }</c>, and nothing else: what is not understood must not become a shorter list.</summary>
internal static class MembersReader
{
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 32, AllowDuplicateProperties = false };

    public static async ValueTask<IReadOnlyList<string>> ReadAsync(HttpContent content, int maxBytes, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > maxBytes)
        {
            throw TooLarge(maxBytes);
        }

        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            // One byte more than may come shows that more came.
            var capacity = (int)(content.Headers.ContentLength ?? maxBytes) + 1;
            var buffer = ArrayPool<byte>.Shared.Rent(capacity);
            try
            {
                var length = await stream.ReadAtLeastAsync(buffer.AsMemory(0, capacity), capacity, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
                return length > maxBytes ? throw TooLarge(maxBytes) : Read(buffer.AsMemory(0, length));
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }

    private static string[] Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, Json);
            var root = document.RootElement;
            var list = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("members"u8, out var members) ? members : root;
            return list.ValueKind == JsonValueKind.Array
                ? [.. list.EnumerateArray().Select(member => member.ValueKind == JsonValueKind.String ? member.GetString()! : throw NotMembers())]
                : throw NotMembers();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: half of a surrogate pair, which is found when the text is taken.
            throw NotMembers(exception);
        }
    }

    private static InvalidDataException TooLarge(int maxBytes) => new(
        $"The members of the role have more than {maxBytes} bytes; {nameof(PassportRoleResolverOptions)}.{nameof(PassportRoleResolverOptions.MaxResponseBytes)} allows no more.");

    private static InvalidDataException NotMembers(Exception? inner = null) => new(
        """The service did not answer with the members of the role: expected ["usr_1", …] or { "members": ["usr_1", …] }.""", inner);
}
