using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;
using Schema = NJsonSchema.JsonSchema;

namespace EdgeInteract.JsonSchema;

/// <summary>
/// Judges by one schema, and its patterns in its own way: NJsonSchema lets them backtrack for as long as it takes, on what people send. They are matched in linear time; those that only
/// backtracking can match, with look-around or references back, for a limited time.
/// </summary>
internal sealed class PatternValidator() : JsonSchemaValidator(settings: null)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<Schema, Regex> _patterns = new(ReferenceEqualityComparer.Instance);

    /// <summary>The pattern of a schema that has been judged by.</summary>
    public string? PatternOf(Schema schema) => _patterns.TryGetValue(schema, out var pattern) ? pattern.ToString() : schema.Pattern;

    /// <exception cref="RegexMatchTimeoutException">A pattern takes too long.</exception>
    protected override ICollection<ValidationError> Validate(JToken token, Schema schema, SchemaType schemaType, string? propertyName, string propertyPath)
    {
        if (schema.Pattern is { } text)
        {
            // Kept before it is taken away: another thread finds it in one place or in the other.
            _patterns.GetOrAdd(schema, Create, text);
            schema.Pattern = null;
        }

        var errors = base.Validate(token, schema, schemaType, propertyName, propertyPath);
        if (token is JValue { Value: string value } && _patterns.TryGetValue(schema, out var pattern) && !pattern.IsMatch(value))
        {
            errors.Add(new ValidationError(ValidationErrorKind.PatternMismatch, propertyName, propertyPath, token, schema));
        }

        return errors;
    }

    private static Regex Create(Schema schema, string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.NonBacktracking, s_limit);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, RegexOptions.None, s_limit);
        }
    }
}
