using System.Text.Json;
using EdgeInteract.Contracts;

namespace EdgeInteract.Redis.Tests.Deploys;

/// <summary>The contract of a type as a later version of the application has it: with another fingerprint, and with no outcome that the earlier one had.</summary>
internal sealed class LaterContract(InteractionContract earlier) : InteractionContract
{
    public override string Type => earlier.Type;

    public override string Fingerprint => "ffffffffffffffff";

    public override IReadOnlyList<string> Outcomes => ["perhaps"];

    public override string PayloadSchema => earlier.PayloadSchema;

    public override string ResponseSchema => "false";

    public override bool IsPayload(object? payload) => earlier.IsPayload(payload);

    public override string FormatTitle(object payload) => earlier.FormatTitle(payload);

    public override void WritePayload(Utf8JsonWriter writer, object payload) => earlier.WritePayload(writer, payload);

    public override object? ReadPayload(ReadOnlySpan<byte> utf8Json, InteractionErrorList errors) => earlier.ReadPayload(utf8Json, errors);

    public override void WriteOutcome(Utf8JsonWriter writer, object outcome) => throw new NotSupportedException();

    public override object? ReadOutcome(string outcome, ReadOnlySpan<byte> utf8Data, InteractionErrorList errors)
    {
        errors.Add("/outcome", "enum", "must be 'perhaps'");
        return null;
    }

    public override string GetOutcomeName(object outcome) => "perhaps";
}
