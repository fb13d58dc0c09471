using System.Globalization;
using NJsonSchema.Validation;
using Kind = NJsonSchema.Validation.ValidationErrorKind;

namespace EdgeInteract.JsonSchema;

/// <summary>The keywords and words of errors. They show the schema, never what was sent.</summary>
internal static class SchemaWords
{
    public static string Keyword(Kind kind) => kind switch
    {
        Kind.StringExpected or Kind.NumberExpected or Kind.IntegerExpected or Kind.BooleanExpected or Kind.ObjectExpected or Kind.ArrayExpected or Kind.NullExpected
            or Kind.NoTypeValidates => "type",
        Kind.PropertyRequired => "required",
        Kind.PatternMismatch => "pattern",
        Kind.StringTooShort => "minLength",
        Kind.StringTooLong => "maxLength",
        Kind.NumberTooSmall => "minimum",
        Kind.NumberTooBig or Kind.IntegerTooBig => "maximum",
        Kind.NumberNotMultipleOf or Kind.IntegerNotMultipleOf => "multipleOf",
        Kind.TooManyItems or Kind.TooManyItemsInTuple => "maxItems",
        Kind.TooFewItems => "minItems",
        Kind.ItemsNotUnique => "uniqueItems",
        Kind.TooManyProperties => "maxProperties",
        Kind.TooFewProperties => "minProperties",
        Kind.NoAdditionalPropertiesAllowed or Kind.AdditionalPropertiesNotValid => "additionalProperties",
        Kind.ArrayItemNotValid or Kind.AdditionalItemNotValid => "items",
        Kind.NotInEnumeration => "enum",
        Kind.NotAnyOf => "anyOf",
        Kind.NotAllOf => "allOf",
        Kind.NotOneOf => "oneOf",
        Kind.ExcludedSchemaValidates => "not",
        _ when Format(kind) is not null => "format",
        _ => "schema",
    };

    /// <param name="error">What is wrong.</param>
    /// <param name="pattern">The pattern of its schema.</param>
    public static string Describe(ValidationError error, string? pattern) => error.Kind switch
    {
        Kind.StringExpected => "must be a string",
        Kind.NumberExpected => "must be a number",
        Kind.IntegerExpected => "must be an integer",
        Kind.BooleanExpected => "must be a boolean",
        Kind.ObjectExpected => "must be an object",
        Kind.ArrayExpected => "must be an array",
        Kind.NullExpected => "must be null",
        Kind.NoTypeValidates => "must be of one of the types of the schema",
        Kind.PropertyRequired => "is required",
        Kind.PatternMismatch => $"must match {pattern}",
        Kind.StringTooShort => Limit("must have at least {0} characters", error.Schema.MinLength),
        Kind.StringTooLong => Limit("must have at most {0} characters", error.Schema.MaxLength),
        Kind.NumberTooSmall => error.Schema.IsExclusiveMinimum || error.Schema.ExclusiveMinimum is not null
            ? Limit("must be more than {0}", error.Schema.ExclusiveMinimum ?? error.Schema.Minimum)
            : Limit("must be at least {0}", error.Schema.Minimum),
        Kind.NumberTooBig => error.Schema.IsExclusiveMaximum || error.Schema.ExclusiveMaximum is not null
            ? Limit("must be less than {0}", error.Schema.ExclusiveMaximum ?? error.Schema.Maximum)
            : Limit("must be at most {0}", error.Schema.Maximum),
        Kind.IntegerTooBig => "must be an integer of the size that the schema names",
        Kind.NumberNotMultipleOf or Kind.IntegerNotMultipleOf => Limit("must be a multiple of {0}", error.Schema.MultipleOf),
        Kind.TooManyItems or Kind.TooManyItemsInTuple => error.Schema.MaxItems > 0 ? Limit("must have at most {0} items", error.Schema.MaxItems) : "has too many items",
        Kind.TooFewItems => Limit("must have at least {0} items", error.Schema.MinItems),
        Kind.ItemsNotUnique => "must have no item twice",
        Kind.TooManyProperties => Limit("must have at most {0} members", error.Schema.MaxProperties),
        Kind.TooFewProperties => Limit("must have at least {0} members", error.Schema.MinProperties),
        Kind.NoAdditionalPropertiesAllowed => "is not a member of this object",
        Kind.NotInEnumeration => "must be one of the values that the schema lists",
        Kind.NotAnyOf => "must fit at least one of the alternatives of the schema",
        Kind.NotAllOf => "must fit every part of the schema",
        Kind.NotOneOf => "must fit exactly one of the alternatives of the schema",
        Kind.ExcludedSchemaValidates => "must not be what the schema excludes",
        var kind => Format(kind) is { } expected ? $"must be {expected}" : "does not fit the schema",
    };

    private static string? Format(Kind kind) => kind switch
    {
        Kind.DateTimeExpected => "a date and time (format date-time)",
        Kind.DateExpected => "a date (format date)",
        Kind.TimeExpected => "a time (format time)",
        Kind.TimeSpanExpected => "a duration (format duration)",
        Kind.UriExpected => "an address (format uri)",
        Kind.IpV4Expected => "an address of IP version 4 (format ipv4)",
        Kind.IpV6Expected => "an address of IP version 6 (format ipv6)",
        Kind.GuidExpected or Kind.UuidExpected => "a UUID (format uuid)",
        Kind.EmailExpected => "an e-mail address (format email)",
        Kind.HostnameExpected => "the name of a host (format hostname)",
        Kind.Base64Expected => "in base64 (format byte)",
        _ => null,
    };

    private static string Limit(string text, IFormattable? limit) =>
        string.Format(CultureInfo.InvariantCulture, text, limit);
}
