using System.Buffers;
using System.Globalization;
using System.Text;

namespace EdgeInteract.Streams;

/// <summary>The names of the topics (spec, area 1). A client can publish to none of them.</summary>
public static class InteractionTopics
{
    /// <summary>What every topic of this system begins with; a custom callback topic must not.</summary>
    public const string Prefix = "interactions.";

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    /// <summary>Requests to a user.</summary>
    /// <param name="user">The user.</param>
    /// <returns><c>interactions.{userId}</c>, percent-encoded so that no user id can be another topic.</returns>
    public static string Inbox(InteractionUser user) => Tenant(user.TenantId) + EncodeUserId(user.UserId);

    /// <summary>Dismissals for a user.</summary>
    /// <param name="user">The user.</param>
    /// <returns><c>interactions.dismiss.{userId}</c>.</returns>
    public static string Dismiss(InteractionUser user) => $"{Tenant(user.TenantId)}dismiss.{EncodeUserId(user.UserId)}";

    /// <summary>The accepted answer, the timeout or the cancellation of an interaction.</summary>
    /// <param name="interactionId">The id of the interaction.</param>
    /// <returns><c>interactions.callback.{interactionId}</c>.</returns>
    public static string Callback(string interactionId) => $"{Prefix}callback.{interactionId}";

    /// <summary>The callback topics of all interactions, to subscribe to: a node that waits for any number of interactions has one subscription for them.</summary>
    public const string AllCallbacks = Prefix + "callback.*";

    /// <summary>The ack topics of all interactions.</summary>
    public const string AllAcks = Prefix + "ack.*";

    /// <summary>The ack of the answer to an interaction.</summary>
    /// <param name="interactionId">The id of the interaction.</param>
    /// <returns><c>interactions.ack.{interactionId}</c>.</returns>
    public static string Ack(string interactionId) => $"{Prefix}ack.{interactionId}";

    // A dot ends a tenant as it ends every other segment; "tenant" is reserved like the other words.
    private static string Tenant(string? tenantId) => tenantId is null ? Prefix : $"{Prefix}tenant.{Encode(tenantId)}.";

    private static string EncodeUserId(string userId) =>
        userId is "callback" or "ack" or "dismiss" or "status" or "tenant" ? EncodeFirst(userId) : Encode(userId);

    private static string EncodeFirst(string word) => string.Create(CultureInfo.InvariantCulture, $"%{(int)word[0]:X2}{word[1..]}");

    private static string Encode(string value)
    {
        if (value.AsSpan().IndexOfAnyExcept(Plain) < 0)
        {
            return value;
        }

        var encoded = new StringBuilder(value.Length + 16);
        foreach (var unit in Encoding.UTF8.GetBytes(value))
        {
            if (unit < 128 && Plain.Contains((char)unit))
            {
                encoded.Append((char)unit);
            }
            else
            {
                encoded.Append(CultureInfo.InvariantCulture, $"%{unit:X2}");
            }
        }

        return encoded.ToString();
    }
}
