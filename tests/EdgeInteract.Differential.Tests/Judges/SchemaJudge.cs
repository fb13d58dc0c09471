using System.Globalization;
using EdgeInteract.Differential.Tests.Documents;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace EdgeInteract.Differential.Tests.Judges;

/// <summary>Judges with NJsonSchema.</summary>
internal static class SchemaJudge
{
    /// <returns>What is wrong, empty if nothing is.</returns>
    public static string Judge(JsonSchema schema, Tree tree)
    {
        try
        {
            return string.Join("; ", schema.Validate(Token(tree)));
        }
        catch (Exception failure) when (failure is InvalidCastException or OverflowException or FormatException or ArgumentException or InvalidOperationException)
        {
            return $"it threw: {failure.Message}";
        }
    }

    public static Tree Envelope(string outcome, Tree? data)
    {
        var envelope = new Tree.Members([KeyValuePair.Create<string, Tree>("outcome", new Tree.Text(outcome))]);
        return data is null ? envelope : envelope.With("data", data);
    }

    // Made here, so that no number is rounded that need not be.
    private static JToken Token(Tree tree) => tree switch
    {
        Tree.Members members => Object(members),
        Tree.Items items => new JArray(items.List.Select(Token)),
        Tree.Text text => new JValue(text.Value),
        Tree.Literal { IsNumber: true, Spelling: var spelling } => Number(spelling),
        Tree.Literal { Spelling: "null" } => JValue.CreateNull(),
        Tree.Literal { Spelling: var spelling } => new JValue(spelling == "true"),
        _ => throw new ArgumentOutOfRangeException(nameof(tree)),
    };

    private static JObject Object(Tree.Members members)
    {
        var token = new JObject();
        foreach (var (name, value) in members.List)
        {
            token.Add(name, Token(value));
        }

        return token;
    }

    // An integer beyond 64 bits, with a sign, is one that NJsonSchema throws on; as a number with a fraction it is one that it compares.
    private static JValue Number(string spelling)
    {
        if (long.TryParse(spelling, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return new JValue(integer);
        }

        return decimal.TryParse(spelling, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? new JValue(exact)
            : new JValue(double.Parse(spelling, NumberStyles.Float, CultureInfo.InvariantCulture));
    }
}
