namespace Acme.Hr;

public partial record LeaveApproval
{
    /// <summary>An answer to <see cref="global::Acme.Hr.LeaveApproval"/>: one of <see cref="global::Acme.Hr.LeaveApproval.Approved"/>, <see cref="global::Acme.Hr.LeaveApproval.Rejected"/>.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("EdgeInteract.Generators", "0.1.0")]
    public abstract partial record Outcome
    {
        // No other assembly can add an outcome.
        private protected Outcome() { }

        /// <summary>Turns the answer into a value, with one function for each outcome.</summary>
        /// <typeparam name="TResult">The type of the value.</typeparam>
        /// <param name="approved">What to do with <see cref="global::Acme.Hr.LeaveApproval.Approved"/>.</param>
        /// <param name="rejected">What to do with <see cref="global::Acme.Hr.LeaveApproval.Rejected"/>.</param>
        /// <returns>What the function returns.</returns>
        public TResult Match<TResult>(global::System.Func<global::Acme.Hr.LeaveApproval.Approved, TResult> approved, global::System.Func<global::Acme.Hr.LeaveApproval.Rejected, TResult> rejected)
        {
            global::System.ArgumentNullException.ThrowIfNull(approved);
            global::System.ArgumentNullException.ThrowIfNull(rejected);
            return this switch
            {
                global::Acme.Hr.LeaveApproval.Approved outcome => approved(outcome),
                global::Acme.Hr.LeaveApproval.Rejected outcome => rejected(outcome),
                _ => throw new global::System.Diagnostics.UnreachableException(),
            };
        }

        /// <summary>Does something with the answer, with one action for each outcome.</summary>
        /// <param name="approved">What to do with <see cref="global::Acme.Hr.LeaveApproval.Approved"/>.</param>
        /// <param name="rejected">What to do with <see cref="global::Acme.Hr.LeaveApproval.Rejected"/>.</param>
        public void Switch(global::System.Action<global::Acme.Hr.LeaveApproval.Approved> approved, global::System.Action<global::Acme.Hr.LeaveApproval.Rejected> rejected)
        {
            global::System.ArgumentNullException.ThrowIfNull(approved);
            global::System.ArgumentNullException.ThrowIfNull(rejected);
            switch (this)
            {
                case global::Acme.Hr.LeaveApproval.Approved outcome:
                    approved(outcome);
                    break;
                case global::Acme.Hr.LeaveApproval.Rejected outcome:
                    rejected(outcome);
                    break;
                default:
                    throw new global::System.Diagnostics.UnreachableException();
            }
        }
    }

    public partial record Approved : global::Acme.Hr.LeaveApproval.Outcome;

    public partial record Rejected : global::Acme.Hr.LeaveApproval.Outcome;
}

/// <summary>The contract of <see cref="global::Acme.Hr.LeaveApproval"/>.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("EdgeInteract.Generators", "0.1.0")]
internal sealed class LeaveApprovalContract : global::EdgeInteract.Contracts.InteractionContract<global::Acme.Hr.LeaveApproval, global::Acme.Hr.LeaveApproval.Outcome>
{
    internal const string FingerprintText = "e2e95b4de42413ea";

    internal const string PayloadSchemaText = "{\"description\":\"Asks for leave.\",\"type\":\"object\",\"properties\":{\"employeeName\":{\"description\":\"Who goes on leave.\",\"type\":\"string\"},\"from\":{\"description\":\"The first day.\",\"type\":\"string\",\"format\":\"date\",\"pattern\":\"^(?:(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$(?!\\\\n)\"},\"to\":{\"description\":\"The last day.\",\"type\":\"string\",\"format\":\"date\",\"pattern\":\"^(?:(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$(?!\\\\n)\"},\"days\":{\"description\":\"How many days of work.\",\"type\":\"number\",\"minimum\":0.5,\"maximum\":60},\"reason\":{\"description\":\"Why, if the employee wants to say so.\",\"type\":[\"string\",\"null\"]},\"covers\":{\"description\":\"Who covers meanwhile.\",\"type\":\"array\",\"items\":{\"allOf\":[{\"$ref\":\"#/definitions/Cover\"}]},\"maxItems\":2}},\"required\":[\"employeeName\",\"from\",\"to\",\"days\"],\"additionalProperties\":false,\"definitions\":{\"Cover\":{\"description\":\"Somebody who covers.\",\"type\":\"object\",\"properties\":{\"userId\":{\"type\":\"string\",\"pattern\":\"^(?:[a-z]+[0-9]*)$(?!\\\\n)\"},\"risk\":{\"allOf\":[{\"$ref\":\"#/definitions/Risk\"}],\"default\":\"Low\"}},\"required\":[\"userId\"],\"additionalProperties\":false},\"Risk\":{\"description\":\"How hard somebody is to replace.\",\"type\":\"string\",\"enum\":[\"Low\",\"very-high\"]}}}";

    internal const string ResponseSchemaText = "{\"oneOf\":[{\"type\":\"object\",\"properties\":{\"outcome\":{\"type\":\"string\",\"enum\":[\"approved\"]},\"data\":{\"anyOf\":[{\"description\":\"The leave is granted.\",\"type\":\"object\",\"properties\":{\"comment\":{\"type\":[\"string\",\"null\"],\"maxLength\":500}},\"additionalProperties\":false},{\"type\":\"null\"}]}},\"required\":[\"outcome\"],\"additionalProperties\":false},{\"type\":\"object\",\"properties\":{\"outcome\":{\"type\":\"string\",\"enum\":[\"rejected\"]},\"data\":{\"description\":\"The leave is not granted.\",\"type\":\"object\",\"properties\":{\"reason\":{\"type\":\"string\",\"minLength\":3,\"maxLength\":500}},\"required\":[\"reason\"],\"additionalProperties\":false}},\"required\":[\"outcome\",\"data\"],\"additionalProperties\":false}]}";

    private static readonly string[] s_outcomes = ["approved", "rejected"];

    private LeaveApprovalContract() { }

    /// <summary>The contract; it has no state.</summary>
    public static LeaveApprovalContract Instance { get; } = new();

    /// <inheritdoc/>
    public override string Type => "acme/leave-approval";

    /// <inheritdoc/>
    public override string Fingerprint => FingerprintText;

    /// <inheritdoc/>
    public override global::System.Collections.Generic.IReadOnlyList<string> Outcomes => s_outcomes;

    /// <inheritdoc/>
    public override int? TimeoutMs => 129600000;

    /// <inheritdoc/>
    public override string? Description => "See the calendar.";

    /// <inheritdoc/>
    public override string PayloadSchema => PayloadSchemaText;

    /// <inheritdoc/>
    public override string ResponseSchema => ResponseSchemaText;

    /// <inheritdoc/>
    public override string FormatTitle(global::Acme.Hr.LeaveApproval payload) => string.Concat(new string?[] { "Leave for ", payload.EmployeeName, ": ", payload.From.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture), " to ", payload.To.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture) });

    /// <inheritdoc/>
    public override global::Acme.Hr.LeaveApproval? ReadPayload(global::System.ReadOnlySpan<byte> utf8Json, global::EdgeInteract.InteractionErrorList errors) =>
        global::EdgeInteract.Contracts.ContractReader.ReadPayload<global::Acme.Hr.LeaveApproval>(utf8Json, errors, TryReadLeaveApproval);

    /// <inheritdoc/>
    public override bool CheckPayload(global::System.ReadOnlySpan<byte> utf8Json, global::EdgeInteract.InteractionErrorList errors) =>
        global::EdgeInteract.Contracts.ContractReader.CheckPayload<global::Acme.Hr.LeaveApproval>(utf8Json, errors, TryReadLeaveApproval);

    /// <inheritdoc/>
    public override global::Acme.Hr.LeaveApproval.Outcome? ReadOutcome(string outcome, global::System.ReadOnlySpan<byte> utf8Data, global::EdgeInteract.InteractionErrorList errors)
    {
        switch (outcome)
        {
            case "approved":
                return global::EdgeInteract.Contracts.ContractReader.ReadData<global::Acme.Hr.LeaveApproval.Approved>(utf8Data, errors, TryReadApproved);
            case "rejected":
                return global::EdgeInteract.Contracts.ContractReader.ReadData<global::Acme.Hr.LeaveApproval.Rejected>(utf8Data, errors, TryReadRejected);
            default:
                global::EdgeInteract.Contracts.ContractReader.AddUnknownOutcome(outcome, s_outcomes, errors);
                return null;
        }
    }

    /// <inheritdoc/>
    public override void WritePayload(global::System.Text.Json.Utf8JsonWriter writer, global::Acme.Hr.LeaveApproval payload) => WriteLeaveApproval(writer, payload);

    /// <inheritdoc/>
    public override void WriteOutcome(global::System.Text.Json.Utf8JsonWriter writer, global::Acme.Hr.LeaveApproval.Outcome outcome)
    {
        switch (outcome)
        {
            case global::Acme.Hr.LeaveApproval.Approved data:
                WriteApproved(writer, data);
                break;
            case global::Acme.Hr.LeaveApproval.Rejected data:
                WriteRejected(writer, data);
                break;
            default:
                throw new global::System.Diagnostics.UnreachableException();
        }
    }

    /// <inheritdoc/>
    public override string GetOutcomeName(global::Acme.Hr.LeaveApproval.Outcome outcome) => outcome switch
    {
        global::Acme.Hr.LeaveApproval.Approved => "approved",
        global::Acme.Hr.LeaveApproval.Rejected => "rejected",
        _ => throw new global::System.Diagnostics.UnreachableException(),
    };

    private static readonly global::EdgeInteract.Contracts.ContractPattern s_pattern0 = new("[a-z]+[0-9]*", "\\A(?:[a-z]+[0-9]*)\\z");

    private static readonly global::EdgeInteract.Contracts.ContractMembers s_membersOfLeaveApproval = new(["employeeName", "from", "to", "days", "reason", "covers"], required: ["employeeName", "from", "to", "days"]);

    private static bool TryReadLeaveApproval(ref global::EdgeInteract.Contracts.ContractReader reader, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out global::Acme.Hr.LeaveApproval value)
    {
        value = default;
        if (!reader.BeginObject(s_membersOfLeaveApproval, out var seen))
        {
            return false;
        }

        string value0 = null!;
        global::System.DateOnly value1 = default;
        global::System.DateOnly value2 = default;
        decimal value3 = default;
        string? value4 = null;
        global::System.Collections.Generic.IReadOnlyList<global::Acme.Hr.Cover> value5 = null!;
        while (reader.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case 0 when reader.TryReadString(out var read): // EmployeeName
                    value0 = read;
                    break;
                case 1 when reader.TryReadDateOnly(out var read): // From
                    value1 = read;
                    break;
                case 2 when reader.TryReadDateOnly(out var read): // To
                    value2 = read;
                    break;
                case 3 when reader.TryReadDecimal(out var read): // Days
                    reader.CheckMinimum<decimal>(read, 0.5M);
                    reader.CheckMaximum<decimal>(read, 60M);
                    value3 = read;
                    break;
                case 4 when reader.IsNull:
                    value4 = null;
                    break;
                case 4 when reader.TryReadString(out var read): // Reason
                    value4 = read;
                    break;
                case 5 when TryReadReadOnlyListOfCover(ref reader, out var read): // Covers
                    reader.CheckMaxItems(reader.ItemCount, 2);
                    value5 = read;
                    break;
            }
        }

        if (!reader.EndObject(in seen))
        {
            return false;
        }

        if (reader.IsCheckOnly)
        {
            value = default!;
            return true;
        }

        try
        {
            value = new global::Acme.Hr.LeaveApproval(EmployeeName: value0, From: value1, To: value2, Days: value3, Reason: value4);
            if (seen.Has(5))
            {
                SetLeaveApprovalCovers(value, value5);
            }
            return true;
        }
        catch (global::System.Exception refusal)
        {
            reader.AddRefusal(refusal);
            value = default;
            return false;
        }
    }

    private static readonly global::EdgeInteract.Contracts.ContractMembers s_membersOfApproved = new(["comment"]);

    private static bool TryReadApproved(ref global::EdgeInteract.Contracts.ContractReader reader, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out global::Acme.Hr.LeaveApproval.Approved value)
    {
        value = default;
        if (!reader.BeginObject(s_membersOfApproved, out var seen))
        {
            return false;
        }

        string? value0 = null;
        while (reader.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case 0 when reader.IsNull:
                    value0 = null;
                    break;
                case 0 when reader.TryReadString(out var read): // Comment
                    reader.CheckMaxLength(read, 500);
                    value0 = read;
                    break;
            }
        }

        if (!reader.EndObject(in seen))
        {
            return false;
        }

        if (reader.IsCheckOnly)
        {
            value = default!;
            return true;
        }

        try
        {
            value = new global::Acme.Hr.LeaveApproval.Approved(Comment: value0);
            return true;
        }
        catch (global::System.Exception refusal)
        {
            reader.AddRefusal(refusal);
            value = default;
            return false;
        }
    }

    private static readonly global::EdgeInteract.Contracts.ContractMembers s_membersOfRejected = new(["reason"], required: ["reason"]);

    private static bool TryReadRejected(ref global::EdgeInteract.Contracts.ContractReader reader, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out global::Acme.Hr.LeaveApproval.Rejected value)
    {
        value = default;
        if (!reader.BeginObject(s_membersOfRejected, out var seen))
        {
            return false;
        }

        string value0 = null!;
        while (reader.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case 0 when reader.TryReadString(out var read): // Reason
                    reader.CheckMinLength(read, 3);
                    reader.CheckMaxLength(read, 500);
                    value0 = read;
                    break;
            }
        }

        if (!reader.EndObject(in seen))
        {
            return false;
        }

        if (reader.IsCheckOnly)
        {
            value = default!;
            return true;
        }

        try
        {
            value = new global::Acme.Hr.LeaveApproval.Rejected(Reason: value0);
            return true;
        }
        catch (global::System.Exception refusal)
        {
            reader.AddRefusal(refusal);
            value = default;
            return false;
        }
    }

    private static readonly global::EdgeInteract.Contracts.ContractMembers s_membersOfCover = new(["userId", "risk"], required: ["userId"]);

    private static bool TryReadCover(ref global::EdgeInteract.Contracts.ContractReader reader, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out global::Acme.Hr.Cover value)
    {
        value = default;
        if (!reader.BeginObject(s_membersOfCover, out var seen))
        {
            return false;
        }

        string value0 = null!;
        global::Acme.Hr.Risk value1 = (global::Acme.Hr.Risk)(0);
        while (reader.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case 0 when reader.TryReadString(out var read): // UserId
                    reader.CheckPattern(read, s_pattern0);
                    value0 = read;
                    break;
                case 1 when TryReadRisk(ref reader, out var read): // Risk
                    value1 = read;
                    break;
            }
        }

        if (!reader.EndObject(in seen))
        {
            return false;
        }

        if (reader.IsCheckOnly)
        {
            value = default!;
            return true;
        }

        try
        {
            value = new global::Acme.Hr.Cover(UserId: value0, Risk: value1);
            return true;
        }
        catch (global::System.Exception refusal)
        {
            reader.AddRefusal(refusal);
            value = default;
            return false;
        }
    }

    [global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = "set_Covers")]
    private static extern void SetLeaveApprovalCovers(global::Acme.Hr.LeaveApproval target, global::System.Collections.Generic.IReadOnlyList<global::Acme.Hr.Cover> value);

    private static readonly global::EdgeInteract.Contracts.ContractNames s_namesOfRisk = new("Low", "very-high");

    private static bool TryReadRisk(ref global::EdgeInteract.Contracts.ContractReader reader, out global::Acme.Hr.Risk value)
    {
        var isRead = reader.TryReadName(s_namesOfRisk, out var index);
        value = index switch
        {
            0 => global::Acme.Hr.Risk.@Low,
            1 => global::Acme.Hr.Risk.@High,
            _ => default,
        };
        return isRead;
    }

    private static bool TryReadReadOnlyListOfCover(ref global::EdgeInteract.Contracts.ContractReader reader, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out global::System.Collections.Generic.IReadOnlyList<global::Acme.Hr.Cover> value)
    {
        value = default;
        if (!reader.BeginArray())
        {
            return false;
        }

        var items = new global::System.Collections.Generic.List<global::Acme.Hr.Cover>();
        while (reader.NextItem())
        {
            if (TryReadCover(ref reader, out var item) && !reader.IsCheckOnly)
            {
                items.Add(item);
            }
        }

        value = items;
        return true;
    }

    private static void WriteLeaveApproval(global::System.Text.Json.Utf8JsonWriter writer, global::Acme.Hr.LeaveApproval value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName("employeeName"u8);
        writer.WriteStringValue(value.EmployeeName);
        writer.WritePropertyName("from"u8);
        writer.WriteStringValue(value.From.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture));
        writer.WritePropertyName("to"u8);
        writer.WriteStringValue(value.To.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture));
        writer.WritePropertyName("days"u8);
        writer.WriteNumberValue(value.Days);
        if (value.Reason is { } member4)
        {
            writer.WritePropertyName("reason"u8);
            writer.WriteStringValue(member4);
        }
        writer.WritePropertyName("covers"u8);
        WriteReadOnlyListOfCover(writer, value.Covers);
        writer.WriteEndObject();
    }

    private static void WriteApproved(global::System.Text.Json.Utf8JsonWriter writer, global::Acme.Hr.LeaveApproval.Approved value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        if (value.Comment is { } member0)
        {
            writer.WritePropertyName("comment"u8);
            writer.WriteStringValue(member0);
        }
        writer.WriteEndObject();
    }

    private static void WriteRejected(global::System.Text.Json.Utf8JsonWriter writer, global::Acme.Hr.LeaveApproval.Rejected value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName("reason"u8);
        writer.WriteStringValue(value.Reason);
        writer.WriteEndObject();
    }

    private static void WriteCover(global::System.Text.Json.Utf8JsonWriter writer, global::Acme.Hr.Cover value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName("userId"u8);
        writer.WriteStringValue(value.UserId);
        writer.WritePropertyName("risk"u8);
        WriteRisk(writer, value.Risk);
        writer.WriteEndObject();
    }

    private static void WriteRisk(global::System.Text.Json.Utf8JsonWriter writer, global::Acme.Hr.Risk value) => writer.WriteStringValue(value switch
    {
        global::Acme.Hr.Risk.@Low => "Low",
        global::Acme.Hr.Risk.@High => "very-high",
        _ => value.ToString(),
    });

    private static void WriteReadOnlyListOfCover(global::System.Text.Json.Utf8JsonWriter writer, global::System.Collections.Generic.IReadOnlyList<global::Acme.Hr.Cover> value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        foreach (var item in value)
        {
            WriteCover(writer, item);
        }
        writer.WriteEndArray();
    }
}
