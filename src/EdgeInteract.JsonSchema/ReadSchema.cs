using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;
using EdgeInteract.Forms;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;
using Schema = NJsonSchema.JsonSchema;

namespace EdgeInteract.JsonSchema;

/// <summary>Judges documents by one schema.</summary>
internal sealed class ReadSchema(Schema schema) : IJsonSchema
{
    private readonly PatternValidator _validator = new();

    public void Validate(ReadOnlySpan<byte> utf8Json, InteractionErrorList errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        JToken document;
        try
        {
            document = Read(Encoding.UTF8.GetString(utf8Json));
        }
        catch (JsonReaderException malformed)
        {
            errors.Add(string.Empty, "syntax", $"cannot be read as JSON: {malformed.Message}");
            return;
        }

        var places = new TokenPlaces(document);
        try
        {
            Collect(_validator.Validate(document, schema, SchemaType.JsonSchema), places, errors);
        }
        catch (Exception unexpected) when (unexpected is InvalidCastException or OverflowException or FormatException or ArgumentException or RegexMatchTimeoutException)
        {
            // NJsonSchema takes numbers apart by the type that it expects, and a pattern has a limited time. What fails has not been found to be right.
            errors.Add(string.Empty, "schema", "has a value that cannot be judged by the schema of the form");
        }
    }

    private static JToken Read(string json)
    {
        using var text = new StringReader(json);
        using var reader = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Double, MaxDepth = InteractionLimits.MaxDepth };
        var document = JToken.ReadFrom(reader);
        foreach (var number in document is JContainer container ? container.Descendants().OfType<JValue>() : [])
        {
            // An integer beyond 64 bits, with a sign, is one that NJsonSchema throws on. As a number with a fraction it is one that it compares.
            if (number.Value is BigInteger large)
            {
                number.Value = (double)large;
            }
        }

        return document;
    }

    private void Collect(IEnumerable<ValidationError> found, TokenPlaces places, InteractionErrorList errors)
    {
        foreach (var error in found)
        {
            if (errors.IsFull)
            {
                return;
            }

            if (Inner(error) is { } inner)
            {
                Collect(inner, places, errors);
            }
            else
            {
                errors.Add(places.PointerOf(error), SchemaWords.Keyword(error.Kind), SchemaWords.Describe(error, _validator.PatternOf(error.Schema)));
            }
        }
    }

    // What stands for one place alone is said of that place; of several schemas, none of which fits, nobody knows which was meant.
    private static IEnumerable<ValidationError>? Inner(ValidationError error) => error switch
    {
        ChildSchemaValidationError { Kind: not (ValidationErrorKind.NotAnyOf or ValidationErrorKind.NotOneOf or ValidationErrorKind.ExcludedSchemaValidates) } of
            when of.Errors.Values.SelectMany(static inner => inner).ToArray() is { Length: > 0 } all => all,
        _ => null,
    };
}
