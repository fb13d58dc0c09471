namespace Acme.Hr;

public partial record Survey
{
    /// <summary>An answer to <see cref="global::Acme.Hr.Survey"/>: one of <see cref="global::Acme.Hr.Survey.Answered"/>, <see cref="global::Acme.Hr.Survey.Other"/>, <see cref="global::Acme.Hr.Survey.Skipped"/>.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("EdgeInteract.Generators", "0.1.0")]
    public abstract partial record Outcome
    {
        // No other assembly can add an outcome.
        private protected Outcome() { }

        /// <summary>Turns the answer into a value, with one function for each outcome.</summary>
        /// <typeparam name="TResult">The type of the value.</typeparam>
        /// <param name="answered">What to do with <see cref="global::Acme.Hr.Survey.Answered"/>.</param>
        /// <param name="other">What to do with <see cref="global::Acme.Hr.Survey.Other"/>.</param>
        /// <param name="skipped">What to do with <see cref="global::Acme.Hr.Survey.Skipped"/>.</param>
        /// <returns>What the function returns.</returns>
        public TResult Match<TResult>(global::System.Func<global::Acme.Hr.Survey.Answered, TResult> answered, global::System.Func<global::Acme.Hr.Survey.Other, TResult> other, global::System.Func<global::Acme.Hr.Survey.Skipped, TResult> skipped)
        {
            global::System.ArgumentNullException.ThrowIfNull(answered);
            global::System.ArgumentNullException.ThrowIfNull(other);
            global::System.ArgumentNullException.ThrowIfNull(skipped);
            return this switch
            {
                global::Acme.Hr.Survey.Answered outcome => answered(outcome),
                global::Acme.Hr.Survey.Other outcome => other(outcome),
                global::Acme.Hr.Survey.Skipped outcome => skipped(outcome),
                _ => throw new global::System.Diagnostics.UnreachableException(),
            };
        }

        /// <summary>Does something with the answer, with one action for each outcome.</summary>
        /// <param name="answered">What to do with <see cref="global::Acme.Hr.Survey.Answered"/>.</param>
        /// <param name="other">What to do with <see cref="global::Acme.Hr.Survey.Other"/>.</param>
        /// <param name="skipped">What to do with <see cref="global::Acme.Hr.Survey.Skipped"/>.</param>
        public void Switch(global::System.Action<global::Acme.Hr.Survey.Answered> answered, global::System.Action<global::Acme.Hr.Survey.Other> other, global::System.Action<global::Acme.Hr.Survey.Skipped> skipped)
        {
            global::System.ArgumentNullException.ThrowIfNull(answered);
            global::System.ArgumentNullException.ThrowIfNull(other);
            global::System.ArgumentNullException.ThrowIfNull(skipped);
            switch (this)
            {
                case global::Acme.Hr.Survey.Answered outcome:
                    answered(outcome);
                    break;
                case global::Acme.Hr.Survey.Other outcome:
                    other(outcome);
                    break;
                case global::Acme.Hr.Survey.Skipped outcome:
                    skipped(outcome);
                    break;
                default:
                    throw new global::System.Diagnostics.UnreachableException();
            }
        }
    }

    public partial record Answered : global::Acme.Hr.Survey.Outcome;

    public partial record Other : global::Acme.Hr.Survey.Outcome;

    public partial record Skipped : global::Acme.Hr.Survey.Outcome;
}

/// <summary>The contract of <see cref="global::Acme.Hr.Survey"/>.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("EdgeInteract.Generators", "0.1.0")]
internal sealed class SurveyContract : global::EdgeInteract.Contracts.InteractionContract<global::Acme.Hr.Survey, global::Acme.Hr.Survey.Outcome>
{
    internal const string FingerprintText = "fbefa89fe1b042c4";

    internal const string PayloadSchemaText = "{\"description\":\"Asks everybody the same.\",\"type\":\"object\",\"properties\":{\"text\":{\"description\":\"What is asked.\",\"type\":\"string\"},\"any\":{},\"maybe\":{},\"defaults\":{\"description\":\"What is filled in before, by the name of the field.\",\"type\":[\"object\",\"null\"]},\"counts\":{\"type\":[\"object\",\"null\"],\"additionalProperties\":{\"type\":[\"integer\",\"null\"],\"minimum\":-2147483648,\"maximum\":2147483647}}},\"required\":[\"text\",\"any\"],\"additionalProperties\":false}";

    internal const string ResponseSchemaText = "{\"oneOf\":[{\"type\":\"object\",\"properties\":{\"outcome\":{\"type\":\"string\",\"enum\":[\"answered\"]},\"data\":{\"description\":\"It is answered.\",\"type\":\"object\",\"properties\":{\"fields\":{\"type\":\"object\"}},\"required\":[\"fields\"],\"additionalProperties\":false}},\"required\":[\"outcome\",\"data\"],\"additionalProperties\":false},{\"type\":\"object\",\"properties\":{\"outcome\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":50,\"not\":{\"enum\":[\"answered\",\"skipped\"]}},\"data\":{\"anyOf\":[{\"description\":\"Something else, as the question offers it.\",\"type\":\"object\",\"properties\":{\"comment\":{\"type\":[\"string\",\"null\"],\"maxLength\":10}},\"additionalProperties\":false},{\"type\":\"null\"}]}},\"required\":[\"outcome\"],\"additionalProperties\":false},{\"type\":\"object\",\"properties\":{\"outcome\":{\"type\":\"string\",\"enum\":[\"skipped\"]},\"data\":{\"anyOf\":[{\"description\":\"It is not answered.\",\"type\":\"object\",\"properties\":{},\"additionalProperties\":false},{\"type\":\"null\"}]}},\"required\":[\"outcome\"],\"additionalProperties\":false}]}";

    private static readonly string[] s_outcomes = ["answered", "skipped"];

    private SurveyContract() { }

    /// <summary>The contract; it has no state.</summary>
    public static SurveyContract Instance { get; } = new();

    /// <inheritdoc/>
    public override string Type => "acme/survey";

    /// <inheritdoc/>
    public override string Fingerprint => FingerprintText;

    /// <inheritdoc/>
    public override global::System.Collections.Generic.IReadOnlyList<string> Outcomes => s_outcomes;

    /// <inheritdoc/>
    public override global::EdgeInteract.InteractionResponsePolicy ResponsePolicy => global::EdgeInteract.InteractionResponsePolicy.Each;

    /// <inheritdoc/>
    public override string PayloadSchema => PayloadSchemaText;

    /// <inheritdoc/>
    public override string ResponseSchema => ResponseSchemaText;

    /// <inheritdoc/>
    public override string FormatTitle(global::Acme.Hr.Survey payload) => "Survey";

    /// <inheritdoc/>
    public override global::Acme.Hr.Survey? ReadPayload(global::System.ReadOnlySpan<byte> utf8Json, global::EdgeInteract.InteractionErrorList errors) =>
        global::EdgeInteract.Contracts.ContractReader.ReadPayload<global::Acme.Hr.Survey>(utf8Json, errors, TryReadSurvey);

    /// <inheritdoc/>
    public override bool CheckPayload(global::System.ReadOnlySpan<byte> utf8Json, global::EdgeInteract.InteractionErrorList errors) =>
        global::EdgeInteract.Contracts.ContractReader.CheckPayload<global::Acme.Hr.Survey>(utf8Json, errors, TryReadSurvey);

    /// <inheritdoc/>
    public override global::Acme.Hr.Survey.Outcome? ReadOutcome(string outcome, global::System.ReadOnlySpan<byte> utf8Data, global::EdgeInteract.InteractionErrorList errors)
    {
        switch (outcome)
        {
            case "answered":
                return global::EdgeInteract.Contracts.ContractReader.ReadData<global::Acme.Hr.Survey.Answered>(utf8Data, errors, TryReadAnswered);
            case "skipped":
                return global::EdgeInteract.Contracts.ContractReader.ReadData<global::Acme.Hr.Survey.Skipped>(utf8Data, errors, TryReadSkipped);
            default:
                return global::EdgeInteract.Contracts.ContractReader.CheckOutcomeName(outcome, errors) ? ReadOtherOutcome(outcome, utf8Data, errors) : null;
        }
    }

    // A method of its own, so that only these answers cost a closure.
    private static global::Acme.Hr.Survey.Other? ReadOtherOutcome(string outcome, global::System.ReadOnlySpan<byte> utf8Data, global::EdgeInteract.InteractionErrorList errors) =>
        global::EdgeInteract.Contracts.ContractReader.ReadData<global::Acme.Hr.Survey.Other>(
            utf8Data,
            errors,
            (ref global::EdgeInteract.Contracts.ContractReader reader, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out global::Acme.Hr.Survey.Other value) =>
                TryReadOther(ref reader, outcome, out value));

    /// <inheritdoc/>
    public override void WritePayload(global::System.Text.Json.Utf8JsonWriter writer, global::Acme.Hr.Survey payload) => WriteSurvey(writer, payload);

    /// <inheritdoc/>
    public override void WriteOutcome(global::System.Text.Json.Utf8JsonWriter writer, global::Acme.Hr.Survey.Outcome outcome)
    {
        switch (outcome)
        {
            case global::Acme.Hr.Survey.Answered data:
                WriteAnswered(writer, data);
                break;
            case global::Acme.Hr.Survey.Other data:
                WriteOther(writer, data);
                break;
            case global::Acme.Hr.Survey.Skipped data:
                WriteSkipped(writer, data);
                break;
            default:
                throw new global::System.Diagnostics.UnreachableException();
        }
    }

    /// <inheritdoc/>
    public override string GetOutcomeName(global::Acme.Hr.Survey.Outcome outcome) => outcome switch
    {
        global::Acme.Hr.Survey.Answered => "answered",
        global::Acme.Hr.Survey.Other other => other.Name,
        global::Acme.Hr.Survey.Skipped => "skipped",
        _ => throw new global::System.Diagnostics.UnreachableException(),
    };

    private static readonly global::EdgeInteract.Contracts.ContractMembers s_membersOfSurvey = new(["text", "any", "maybe", "defaults", "counts"], required: ["text", "any"]);

    private static bool TryReadSurvey(ref global::EdgeInteract.Contracts.ContractReader reader, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out global::Acme.Hr.Survey value)
    {
        value = default;
        if (!reader.BeginObject(s_membersOfSurvey, out var seen))
        {
            return false;
        }

        string value0 = null!;
        global::System.Text.Json.JsonElement value1 = default;
        global::System.Text.Json.JsonElement? value2 = default;
        global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement>? value3 = null;
        global::System.Collections.Generic.Dictionary<string, int?>? value4 = null;
        while (reader.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case 0 when reader.TryReadString(out var read): // Text
                    value0 = read;
                    break;
                case 1 when reader.TryReadJson(out var read): // Any
                    value1 = read;
                    break;
                case 2 when reader.IsNull:
                    value2 = null;
                    break;
                case 2 when reader.TryReadJson(out var read): // Maybe
                    value2 = read;
                    break;
                case 3 when reader.IsNull:
                    value3 = null;
                    break;
                case 3 when TryReadReadOnlyDictionaryOfJson(ref reader, out var read): // Defaults
                    value3 = read;
                    break;
                case 4 when reader.IsNull:
                    value4 = null;
                    break;
                case 4 when TryReadDictionaryOfNullableInt32(ref reader, out var read): // Counts
                    value4 = read;
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
            value = new global::Acme.Hr.Survey(Text: value0, Any: value1, Maybe: value2, Defaults: value3, Counts: value4);
            return true;
        }
        catch (global::System.Exception refusal)
        {
            reader.AddRefusal(refusal);
            value = default;
            return false;
        }
    }

    private static readonly global::EdgeInteract.Contracts.ContractMembers s_membersOfAnswered = new(["fields"], required: ["fields"]);

    private static bool TryReadAnswered(ref global::EdgeInteract.Contracts.ContractReader reader, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out global::Acme.Hr.Survey.Answered value)
    {
        value = default;
        if (!reader.BeginObject(s_membersOfAnswered, out var seen))
        {
            return false;
        }

        global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> value0 = null!;
        while (reader.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case 0 when TryReadReadOnlyDictionaryOfJson(ref reader, out var read): // Fields
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
            value = new global::Acme.Hr.Survey.Answered(Fields: value0);
            return true;
        }
        catch (global::System.Exception refusal)
        {
            reader.AddRefusal(refusal);
            value = default;
            return false;
        }
    }

    private static readonly global::EdgeInteract.Contracts.ContractMembers s_membersOfOther = new(["comment"]);

    private static bool TryReadOther(ref global::EdgeInteract.Contracts.ContractReader reader, string outcome, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out global::Acme.Hr.Survey.Other value)
    {
        value = default;
        if (!reader.BeginObject(s_membersOfOther, out var seen))
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
                    reader.CheckMaxLength(read, 10);
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
            value = new global::Acme.Hr.Survey.Other(outcome, Comment: value0);
            return true;
        }
        catch (global::System.Exception refusal)
        {
            reader.AddRefusal(refusal);
            value = default;
            return false;
        }
    }

    private static readonly global::EdgeInteract.Contracts.ContractMembers s_membersOfSkipped = new([]);

    private static bool TryReadSkipped(ref global::EdgeInteract.Contracts.ContractReader reader, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out global::Acme.Hr.Survey.Skipped value)
    {
        value = default;
        if (!reader.BeginObject(s_membersOfSkipped, out var seen))
        {
            return false;
        }

        while (reader.NextMember(ref seen, out _))
        {
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
            value = new global::Acme.Hr.Survey.Skipped();
            return true;
        }
        catch (global::System.Exception refusal)
        {
            reader.AddRefusal(refusal);
            value = default;
            return false;
        }
    }

    private static bool TryReadReadOnlyDictionaryOfJson(ref global::EdgeInteract.Contracts.ContractReader reader, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> value)
    {
        value = null;
        if (!reader.BeginObject())
        {
            return false;
        }

        var items = new global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>(global::System.StringComparer.Ordinal);
        while (reader.NextMember())
        {
            var key = reader.GetMemberName();
            if (reader.BeginMember(isRepeated: items.ContainsKey(key)))
            {
                items.Add(key, reader.TryReadJson(out var item) ? item : default!);
            }
        }

        value = items;
        return true;
    }

    private static bool TryReadDictionaryOfNullableInt32(ref global::EdgeInteract.Contracts.ContractReader reader, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out global::System.Collections.Generic.Dictionary<string, int?> value)
    {
        value = null;
        if (!reader.BeginObject())
        {
            return false;
        }

        var items = new global::System.Collections.Generic.Dictionary<string, int?>(global::System.StringComparer.Ordinal);
        while (reader.NextMember())
        {
            var key = reader.GetMemberName();
            if (reader.BeginMember(isRepeated: items.ContainsKey(key)))
            {
                items.Add(key, reader.IsNull ? null : reader.TryReadInteger<int>(out var item) ? item : default!);
            }
        }

        value = items;
        return true;
    }

    private static void WriteSurvey(global::System.Text.Json.Utf8JsonWriter writer, global::Acme.Hr.Survey value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName("text"u8);
        writer.WriteStringValue(value.Text);
        if (value.Any is { ValueKind: not global::System.Text.Json.JsonValueKind.Undefined } member1)
        {
            writer.WritePropertyName("any"u8);
            member1.WriteTo(writer);
        }
        if (value.Maybe.GetValueOrDefault() is { ValueKind: not global::System.Text.Json.JsonValueKind.Undefined } member2)
        {
            writer.WritePropertyName("maybe"u8);
            member2.WriteTo(writer);
        }
        if (value.Defaults is { } member3)
        {
            writer.WritePropertyName("defaults"u8);
            WriteReadOnlyDictionaryOfJson(writer, member3);
        }
        if (value.Counts is { } member4)
        {
            writer.WritePropertyName("counts"u8);
            WriteDictionaryOfNullableInt32(writer, member4);
        }
        writer.WriteEndObject();
    }

    private static void WriteAnswered(global::System.Text.Json.Utf8JsonWriter writer, global::Acme.Hr.Survey.Answered value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName("fields"u8);
        WriteReadOnlyDictionaryOfJson(writer, value.Fields);
        writer.WriteEndObject();
    }

    private static void WriteOther(global::System.Text.Json.Utf8JsonWriter writer, global::Acme.Hr.Survey.Other value)
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

    private static void WriteSkipped(global::System.Text.Json.Utf8JsonWriter writer, global::Acme.Hr.Survey.Skipped value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteEndObject();
    }

    private static void WriteReadOnlyDictionaryOfJson(global::System.Text.Json.Utf8JsonWriter writer, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        foreach (var item in value)
        {
            writer.WritePropertyName(item.Key);
            item.Value.WriteTo(writer);
        }
        writer.WriteEndObject();
    }

    private static void WriteDictionaryOfNullableInt32(global::System.Text.Json.Utf8JsonWriter writer, global::System.Collections.Generic.Dictionary<string, int?> value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        foreach (var item in value)
        {
            writer.WritePropertyName(item.Key);
            if (item.Value is not { } element)
            {
                writer.WriteNullValue();
                continue;
            }

            writer.WriteNumberValue(element);
        }
        writer.WriteEndObject();
    }
}
