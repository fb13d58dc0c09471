using System.Globalization;
using System.Text;
using System.Text.Json;
using EdgeInteract.TestShared.Fuzzing;

namespace EdgeInteract.SignalR.Tests.Fuzzing;

/// <summary>Makes calls of the hub. What they carry is JSON, so that the hub has to answer each; whether it is anything that a client would send is another matter.</summary>
internal sealed class CallFuzzer(Random random)
{
    // Stands for a byte that is no UTF-8.
    private const string NoUtf8 = "\u00a7";

    private static readonly string[] Replies =
    [
        """{ "interactionId": "ID", "responseId": "RESPONSE", "outcome": "approved", "data": { "comment": "fine" }, "clientTimestamp": "2026-01-01T00:00:00Z" }""",
        """{ "interactionId": "ID", "responseId": "RESPONSE", "outcome": "rejected", "data": { "reason": "too late", "amount": 7, "tags": ["a", "b"] } }""",
        """{ "interactionId": "ID", "responseId": "RESPONSE", "outcome": "approved" }""",
    ];

    private static readonly string[] Targets = ["Respond", "RESPOND", "respond ", "", "publish", "OnConnectedAsync", "Dispose", "ToString", "\\u0000"];

    private readonly JsonFuzzer _json = new(random, staysJson: true);

    /// <summary>Makes one call.</summary>
    /// <param name="invocationId">The id of the call.</param>
    /// <param name="interactionId">The question that may be answered.</param>
    public FuzzCall Next(string invocationId, string interactionId)
    {
        var kind = random.Next(20);
        var argument = kind switch
        {
            < 15 => NextReply(interactionId),
            < 17 => _json.Mutate(JsonElement.Parse($"\"{interactionId}\"")),
            _ => "null",
        };
        var (target, arguments) = kind switch
        {
            < 15 => ("respond", argument),
            < 17 => ("displayed", argument),
            17 => ("pending", random.Next(2) == 0 ? string.Empty : argument),
            18 => (Targets[random.Next(Targets.Length)], argument),
            _ => (random.Next(2) == 0 ? "respond" : "displayed", random.Next(2) == 0 ? string.Empty : $"{argument},{argument}"),
        };
        var message = $$"""{"type":1,"invocationId":"{{invocationId}}","target":"{{target}}","arguments":[{{arguments}}]}""";
        return new FuzzCall(Encode(message), kind < 15 ? Encode(argument) : null);
    }

    private string NextReply(string interactionId)
    {
        var responseId = random.Next(0, int.MaxValue).ToString(CultureInfo.InvariantCulture);
        var reply = Replies[random.Next(Replies.Length)].Replace("ID\"", interactionId + "\"", StringComparison.Ordinal).Replace("RESPONSE", responseId, StringComparison.Ordinal);
        var text = _json.Mutate(JsonElement.Parse(reply));
        return random.Next(10) == 0 ? text.Replace("e\"", "e" + NoUtf8 + "\"", StringComparison.Ordinal) : text;
    }

    private static byte[] Encode(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var at = 0; (at = bytes.AsSpan(at).IndexOf(Encoding.UTF8.GetBytes(NoUtf8)) is var found and >= 0 ? at + found : -1) >= 0; at += 2)
        {
            bytes[at] = 0xff;
            bytes[at + 1] = 0xed;
        }

        return bytes;
    }
}
