using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace EdgeInteract.JsonSchema;

/// <summary>
/// Refuses schemas that would be judged otherwise than they say: NJsonSchema passes over keywords that it does not know, and then accepts what they forbid.
/// </summary>
internal static class SchemaKeywords
{
    private static readonly TimeSpan s_matchTimeout = TimeSpan.FromSeconds(1);

    private static readonly HashSet<string> s_unknown = new(StringComparer.Ordinal)
    {
        "const", "contains", "minContains", "maxContains", "propertyNames", "if", "then", "else", "dependencies", "dependentRequired", "dependentSchemas",
        "prefixItems", "unevaluatedProperties", "unevaluatedItems", "$dynamicRef", "$recursiveRef",
    };

    /// <summary>Looks at a schema and at those within it.</summary>
    /// <exception cref="FormatException">One of them has a keyword that is not judged.</exception>
    /// <exception cref="ArgumentException">One of them has a pattern that is none.</exception>
    public static void Check(JToken? schema)
    {
        foreach (var member in (schema as JObject)?.Properties() ?? [])
        {
            if (s_unknown.Contains(member.Name))
            {
                throw new FormatException($"It uses '{member.Name}', which is not judged.");
            }

            switch (member.Name)
            {
                case "properties" or "patternProperties" or "definitions" or "$defs":
                    CheckAll((member.Value as JObject)?.PropertyValues());
                    break;
                case "items" or "allOf" or "anyOf" or "oneOf" when member.Value is JArray several:
                    CheckAll(several);
                    break;
                case "items" or "additionalItems" or "additionalProperties" or "not":
                    Check(member.Value);
                    break;
                case "pattern" when member.Value is JValue { Value: string pattern }:
                    // Otherwise found by the first value that is matched.
                    _ = new Regex(pattern, RegexOptions.None, s_matchTimeout);
                    break;
                case "enum" when ((JObject)schema!)["type"] is null && member.Value.Any(static value => value.Type is not (JTokenType.String or JTokenType.Object or JTokenType.Array)):
                    // Values are compared as texts.
                    throw new FormatException("It has an 'enum' of other values than texts, and no 'type' beside it.");
            }
        }
    }

    private static void CheckAll(IEnumerable<JToken>? schemas)
    {
        foreach (var schema in schemas ?? [])
        {
            Check(schema);
        }
    }
}
