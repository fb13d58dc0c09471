using System.Text.Json;
using EdgeInteract.Contracts;

namespace EdgeInteract.SignalR.Tests.Leave;

/// <summary>
/// A contract written by hand, so that a fault of the generator cannot hide one of the hub. <c>approved</c> needs no data; <c>rejected</c> needs a <c>reason</c> of
/// three characters or more.
/// </summary>
internal sealed class LeaveContract : InteractionContract<LeaveQuestion, LeaveOutcome>
{
    public const string Key = "acme/leave-approval";

    public override string Type => Key;

    public override string Fingerprint => "0123456789abcdef";

    public override IReadOnlyList<string> Outcomes { get; } = ["approved", "rejected"];

    public override string PayloadSchema => "{}";

    public override string ResponseSchema => "{}";

    public override string FormatTitle(LeaveQuestion payload) => $"Leave for {payload.EmployeeName}";

    public override void WritePayload(Utf8JsonWriter writer, LeaveQuestion payload)
    {
        writer.WriteStartObject();
        writer.WriteString("employeeName", payload.EmployeeName);
        writer.WriteNumber("days", payload.Days);
        writer.WriteEndObject();
    }

    public override LeaveQuestion? ReadPayload(ReadOnlySpan<byte> utf8Json, InteractionErrorList errors)
    {
        var root = Parse(utf8Json);
        return new LeaveQuestion(root.GetProperty("employeeName").GetString()!, root.GetProperty("days").GetInt32());
    }

    public override void WriteOutcome(Utf8JsonWriter writer, LeaveOutcome outcome)
    {
        writer.WriteStartObject();
        if (outcome.Text is not null)
        {
            writer.WriteString(outcome.Name is "approved" ? "comment" : "reason", outcome.Text);
        }

        writer.WriteEndObject();
    }

    public override LeaveOutcome? ReadOutcome(string outcome, ReadOnlySpan<byte> utf8Data, InteractionErrorList errors)
    {
        var data = utf8Data.IsEmpty ? default : Parse(utf8Data);
        switch (outcome)
        {
            case "approved":
                return new LeaveOutcome(outcome, Find(data, "comment"));
            case "rejected" when Find(data, "reason") is not { } reason:
                errors.Add("/data/reason", "required", "is required");
                return null;
            case "rejected" when Find(data, "reason") is { Length: < 3 } reason:
                errors.Add("/data/reason", "minLength", $"must have at least 3 characters, has {reason.Length}");
                return null;
            case "rejected":
                return new LeaveOutcome(outcome, Find(data, "reason"));
            default:
                errors.Add("/outcome", "enum", "must be approved or rejected");
                return null;
        }
    }

    public override string GetOutcomeName(LeaveOutcome outcome) => outcome.Name;

    private static string? Find(JsonElement data, string name) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static JsonElement Parse(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        return JsonElement.ParseValue(ref reader);
    }
}
