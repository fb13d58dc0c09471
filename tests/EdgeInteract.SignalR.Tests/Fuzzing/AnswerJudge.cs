using System.Text.Json;

namespace EdgeInteract.SignalR.Tests.Fuzzing;

/// <summary>Says what is right about an answer to <see cref="FuzzQuestion"/>, by other code than what the server runs.</summary>
internal static class AnswerJudge
{
    /// <summary>Gives what is wrong with a reply, or <see langword="null"/>.</summary>
    public static string? FindFault(ReadOnlyMemory<byte> reply, string interactionId)
    {
        try
        {
            using var document = JsonDocument.Parse(reply);
            var root = document.RootElement;
            if (Text(root, "interactionId") != interactionId)
            {
                return "another interaction";
            }

            return Text(root, "responseId") is not { Length: > 0 and <= 64 } ? "no response id" : FindFaultOfData(Text(root, "outcome"), root);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return exception.Message;
        }
    }

    private static string? FindFaultOfData(string? outcome, JsonElement root)
    {
        var hasData = root.TryGetProperty("data", out var data) && data.ValueKind != JsonValueKind.Null;
        if (hasData && data.ValueKind != JsonValueKind.Object)
        {
            return "data is no object";
        }

        var members = hasData ? data.EnumerateObject().ToArray() : [];
        if (members.Select(member => member.Name).Distinct(StringComparer.Ordinal).Count() != members.Length)
        {
            return "a member twice";
        }

        string[] allowed = outcome switch { "approved" => ["comment"], "rejected" => ["reason", "amount", "tags"], _ => [] };
        if (allowed.Length == 0 || members.Any(member => !allowed.Contains(member.Name, StringComparer.Ordinal)))
        {
            return "an outcome or a member that there is not";
        }

        if (outcome is "approved")
        {
            return members is [{ Value.ValueKind: not JsonValueKind.Null } comment] && Length(comment.Value) > 10 ? "a long comment" : null;
        }

        return !data.TryGetProperty("reason", out var reason) || Length(reason) is < 3 or > 20 ? "no reason of 3 to 20 characters"
            : data.TryGetProperty("amount", out var amount) && amount.GetDouble() is var number && (number is < 0 or > 100 || number != Math.Floor(number)) ? "the amount"
            : data.TryGetProperty("tags", out var tags) && tags.ValueKind != JsonValueKind.Null && tags.EnumerateArray().Any(tag => Length(tag) < 0) ? "a tag"
            : null;
    }

    private static int Length(JsonElement text) => (text.GetString() ?? throw new JsonException("null in place of a text")).EnumerateRunes().Count();

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
